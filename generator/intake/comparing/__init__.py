"""What publishing would do: today's content against that of another revision or folder."""
