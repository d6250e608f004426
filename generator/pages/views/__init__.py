"""What a template may see: one module a page kind, each with its view and the function that makes it."""
