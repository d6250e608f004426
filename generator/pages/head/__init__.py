"""What the head of a page says of it to machines."""
