"""From the published sets to one shuffled file of training pairs."""
