"""What minutes are about: frozen records, each of which knows where it stands in its source."""
