package se.kvittens.examples.cli.journal.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.erasing.ErasePerson;
import se.kvittens.application.erasing.ErasureOutcome;
import se.kvittens.application.erasing.TagsOfRegister;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;

/** Erases a person from the journal once the time is up (SYS-8). It can't be undone. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "RECIPIENT", descriptionKey = "journal.erase.whom")
    String recipient = "";

    @Option(names = "--yes", descriptionKey = "journal.erase.yes")
    boolean yes;

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    EraseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty() || desk.refusesNumber(Map.of("RECIPIENT", recipient))) {
            return ExitCode.REFUSED;
        }
        if (recipient.isBlank()) {
            return desk.context().refuse(desk.context().say("journal.noName"));
        }
        if (!yes && !isTyped()) {
            return desk.context().refuse(desk.context().say("journal.erase.how"));
        }
        Actor as = actor.get();
        return store.withExisting(
                desk,
                as.municipality(),
                journal -> say(new ErasePerson(
                                journal.people(),
                                new TagsOfRegister(new KeepTags(journal.tags(), as.shelf())),
                                as.shelf())
                        .erase(as.municipality(), PublishedLocks.NONE, new RecipientId(recipient), as.deed())));
    }

    private boolean isTyped() {
        return desk.context().terminal().input().isTyped()
                && desk.context()
                        .terminal()
                        .ask(desk.context().say("journal.erase.ask", recipient))
                        .map(String::strip)
                        .filter(recipient::equals)
                        .isPresent();
    }

    private int say(ErasureOutcome outcome) {
        Context context = desk.context();
        if (outcome instanceof ErasureOutcome.Erased erased) {
            desk.say(context.say("journal.erased", erased.now()));
            return ExitCode.DONE;
        }
        if (outcome instanceof ErasureOutcome.NotErased not) {
            return desk.refuse(not.fault());
        }
        ErasureOutcome.Refused refused = (ErasureOutcome.Refused) outcome;
        String why = context.say("journal.by.kept." + refused.code());
        String text = desk.texts().refusal(refused.code(), refused.code().rule(), why);
        return context.refuse(refused.from()
                .map(from -> text + " " + context.say("journal.erase.from", from))
                .orElse(text));
    }
}
