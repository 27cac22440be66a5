package se.kvittens.examples.cli.journal;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;

/** Who acts, and by whose rules, where no folder tells the municipality. */
public final class ActorOptions {

    @Mixin
    WhoOptions who = new WhoOptions();

    @Option(names = "--municipality", paramLabel = "M", required = true, descriptionKey = "journal.municipality")
    String municipality = "";

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    /** As yet nobody. */
    public ActorOptions() {}

    /** Who acts now. */
    public record Actor(Deed deed, MunicipalityId municipality, RuleBookShelf shelf) {}

    /**
     * As exactly as the clock tells: a tag may be checked twice within a second. Empty, and said, where the rule books have
     * faults or a name is none.
     */
    public Optional<Actor> actor(Desk desk) {
        Optional<Deed> deed = who.deed(desk, desk.now());
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        if (municipality.isBlank()) {
            desk.context().refuse(desk.context().say("journal.noName"));
            return Optional.empty();
        }
        Optional<RuleBooks> books = ruleBooks.read(desk.context());
        return books.map(read -> new Actor(deed.get(), new MunicipalityId(municipality), () -> read));
    }
}
