"""What later minutes say became of each part, action and promise. Pure: the same record gives the same steps."""

from generator.linking.follow_through.following import Candidate, Followed, find_candidates, follow

__all__ = ["Candidate", "Followed", "find_candidates", "follow"]
