"""The Java classes that the library adds to Kestra's, written without a compiler."""
