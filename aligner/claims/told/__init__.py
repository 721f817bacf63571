"""Who did what, who says so and what happened, read from original sentences."""
