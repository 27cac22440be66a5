package se.kvittens.rest.wiring;

import jakarta.inject.Inject;
import java.time.InstantSource;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.town.Readiness;
import se.kvittens.rest.town.ServedTown;

/** What the server works with. Guice makes it where all of it is bound; without Guice, its constructor does. */
public record RestParts(
        ServedTown town,
        Journal journal,
        TagJournal tags,
        ReadingLog readings,
        RuleBookShelf shelf,
        SignIn signIn,
        Readiness readiness,
        InstantSource clock) {

    @Inject
    public RestParts {
        // Nothing to check: none may be left out.
    }
}
