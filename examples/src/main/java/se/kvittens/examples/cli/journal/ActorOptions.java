package se.kvittens.examples.cli.journal;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.RuleBookOptions;

/** Who acts, in which role, why, and by whose rules. The program takes the name on trust. */
public final class ActorOptions {

    @Option(names = "--as", paramLabel = "NAME", required = true, descriptionKey = "journal.as")
    String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, descriptionKey = "journal.role")
    Role role = Role.CARER;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "journal.why")
    String why = "";

    @Option(names = "--municipality", paramLabel = "M", required = true, descriptionKey = "journal.municipality")
    String municipality = "";

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    /** Who acts now. */
    public record Actor(Deed deed, MunicipalityId municipality, RuleBookShelf shelf) {}

    /** Empty, and said, where the rule books have faults or the name is none. */
    public Optional<Actor> actor(Desk desk) {
        if (desk.refusesNumber(name, why)) {
            return Optional.empty();
        }
        if (name.isBlank() || municipality.isBlank()) {
            desk.context().refuse(desk.context().say("journal.noName"));
            return Optional.empty();
        }
        Optional<RuleBooks> books = ruleBooks.read(desk.context());
        return books.map(
                read -> new Actor(new Deed(name, role, desk.now(), why), new MunicipalityId(municipality), () -> read));
    }
}
