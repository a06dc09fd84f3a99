"""What the course notes recommend for production: the taxi flows hardened, and what goes around them."""
