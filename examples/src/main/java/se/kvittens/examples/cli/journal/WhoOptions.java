package se.kvittens.examples.cli.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;

/**
 * Who asks for something, in which role, and why. It is done now: a time of one's own choosing would be none. The program
 * takes the name on trust.
 */
public final class WhoOptions {

    @Option(names = "--as", required = true, paramLabel = "NAME", descriptionKey = "who.as")
    String who = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "who.role")
    Role role = Role.CARER;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "who.why")
    String why = "";

    /** As yet nobody. */
    public WhoOptions() {}

    /**
     * To the second, as a basis tells it. Empty, and said, where the name is none, or the name or the reason holds what
     * looks like a personal number.
     */
    public Optional<Deed> deed(Desk desk) {
        return deed(desk, desk.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same at a time. */
    Optional<Deed> deed(Desk desk, Instant now) {
        if (desk.refusesNumber(Map.of("--as", who, "--why", why))) {
            return Optional.empty();
        }
        if (who.isBlank()) {
            desk.context().refuse(desk.context().say("journal.noName"));
            return Optional.empty();
        }
        return Optional.of(new Deed(who, role, now, why));
    }
}
