package se.kvittens.examples.cli.journal.visits;

import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.visit.Note;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;

/** Enters a whole visit afterwards. */
@Command(name = "post-register")
final class PostRegisterCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.newVisit")
    String visit = "";

    @Option(names = "--carer", required = true, paramLabel = "C", descriptionKey = "visits.carer")
    String carer = "";

    @Option(names = "--recipient", required = true, paramLabel = "R", descriptionKey = "recipient")
    String recipient = "";

    @Mixin
    ContentOptions content = new ContentOptions();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "visits.note")
    String note = "";

    PostRegisterCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        Context context = desk.context();
        boolean isKnown = desk.atHand().supplied().month().recipients().stream()
                .anyMatch(file -> file.recipient().id().value().equals(recipient));
        if (desk.desk().refusesNumber(visit, carer)) {
            return ExitCode.REFUSED;
        }
        if (!isKnown) {
            return context.refuse(context.say("visits.unknownRecipient", recipient));
        }
        if (content.start == null || content.end == null) {
            return context.refuse(context.say("visits.both"));
        }
        Either<Note.NoteFault, Note> read =
                Note.of(note, desk.book().visits().registration().noteLength().value());
        if (read.isLeft()) {
            return context.refuse(context.say("visits.unfitNote"));
        }
        return desk.ask(
                new CarerId(carer),
                visit,
                new VisitPostRegistered(
                        new VisitId(visit),
                        new CarerId(carer),
                        new RecipientId(recipient),
                        content.start,
                        content.end,
                        content.cause(),
                        content.outsideAllowed,
                        content.codes(),
                        read.get()));
    }
}
