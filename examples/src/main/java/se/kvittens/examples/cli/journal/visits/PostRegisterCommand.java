package se.kvittens.examples.cli.journal.visits;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
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

    /** All that can't be is said at once. */
    @Override
    int work(MonthDesk desk) {
        int lacksTime = content.start == null || content.end == null ? say(desk, "visits.both") : ExitCode.DONE;
        boolean holdsNumber = desk.desk().refusesNumber(Map.of("VISIT", visit, "--carer", carer));
        int worst = Stream.of(lacksTime, recipientOf(desk), tasksOf(desk), monthOf(desk))
                .max(Integer::compare)
                .orElse(ExitCode.DONE);
        Optional<Note> read = noteOf(desk);
        return worst == ExitCode.DONE && !holdsNumber && read.isPresent() ? enter(desk, read.get()) : ExitCode.REFUSED;
    }

    private int enter(MonthDesk desk, Note read) {
        int done = desk.ask(
                new CarerId(carer),
                visit,
                new VisitPostRegistered(
                        new VisitId(visit),
                        new CarerId(carer),
                        new RecipientId(recipient),
                        Objects.requireNonNull(content.start),
                        Objects.requireNonNull(content.end),
                        content.cause(),
                        content.outsideAllowed,
                        content.codes(),
                        read));
        return done == ExitCode.DONE && desk.isAfterLock(visit) ? remark(desk) : done;
    }

    private int remark(MonthDesk desk) {
        Context context = desk.context();
        context.terminal().err().println(context.say("visits.afterLock", visit, desk.month()));
        return ExitCode.FINDINGS;
    }

    private int recipientOf(MonthDesk desk) {
        boolean isKnown = desk.atHand().supplied().month().recipients().stream()
                .anyMatch(file -> file.recipient().id().value().equals(recipient));
        return isKnown ? ExitCode.DONE : say(desk, "visits.unknownRecipient", recipient);
    }

    private int tasksOf(MonthDesk desk) {
        Set<TaskCode> known = desk.book().visits().tasks().table().tasks().keySet();
        String unknown = listed(content.codes().stream().filter(task -> !known.contains(task)));
        return unknown.isEmpty() ? ExitCode.DONE : say(desk, "visits.unknownTasks", unknown, listed(known.stream()));
    }

    private static String listed(Stream<TaskCode> tasks) {
        return tasks.map(TaskCode::code).sorted().collect(Collectors.joining(", "));
    }

    private int monthOf(MonthDesk desk) {
        if (content.start == null
                || YearMonth.from(CareZone.dateOf(content.start)).equals(desk.month())) {
            return ExitCode.DONE;
        }
        return say(desk, "visits.otherMonth", CareZone.dateOf(content.start), desk.month());
    }

    private Optional<Note> noteOf(MonthDesk desk) {
        int most = desk.book().visits().registration().noteLength().value();
        Either<Note.NoteFault, Note> read = Note.of(note, most);
        read.peekLeft(fault -> say(desk, "visits.note." + fault, most));
        return read.toJavaOptional();
    }

    /** Says why, and is the exit code of a refusal. */
    private static int say(MonthDesk desk, String key, Object... values) {
        return desk.context().refuse(desk.context().say(key, values));
    }
}
