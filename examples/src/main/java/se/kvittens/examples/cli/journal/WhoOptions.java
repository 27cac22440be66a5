package se.kvittens.examples.cli.journal;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Option;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.examples.cli.Context;

/** Who asks for something, in which role, and why. It is done now: a time of one's own choosing would be none. */
public final class WhoOptions {

    @Option(names = "--as", required = true, paramLabel = "NAME", descriptionKey = "who.as")
    String who = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "who.role")
    Role role = Role.CARER;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "who.why")
    String why = "";

    /** As yet nobody. */
    public WhoOptions() {}

    /** Whether the name or the reason holds what looks like a personal number; then it is said. */
    public boolean isRefused(Context context) {
        boolean isRefused = PersonalNumbers.appearIn(who) || PersonalNumbers.appearIn(why);
        if (isRefused) {
            context.refuse(context.say("who.personalNumber"));
        }
        return isRefused;
    }

    public Deed deed(InstantSource clock) {
        return new Deed(who, role, clock.instant().truncatedTo(ChronoUnit.SECONDS), why);
    }
}
