package se.kvittens.application.tags;

import se.kvittens.domain.access.Deed;
import se.kvittens.domain.tag.TagHappening;

/** What is to be recorded. */
public record TagEntry(TagHappening happening, Deed deed) {}
