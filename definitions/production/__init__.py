"""Production variants of the pipelines, as the notes of the course recommend them."""
