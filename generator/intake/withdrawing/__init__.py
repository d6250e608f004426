"""Taking back what was published, with a note at its address; and taking words away altogether."""
