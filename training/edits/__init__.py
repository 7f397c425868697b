"""News edits: a clean sentence, one thing in it changed, and beside each change a harmless rewrite."""
