package se.kvittens.examples.cli.lifecare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.absences.RegisterAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.examples.cli.basis.BasisOptions;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Registers an absence, whose last day may be known later (LIFE-4). */
@Command(name = "register")
final class AbsenceRegisterCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "CUSTOMER", descriptionKey = "lifecare.customer")
    String customer = "";

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "lifecare.absence.from")
    LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "lifecare.absence.to")
    @Nullable
    LocalDate to;

    @Option(names = "--cause", required = true, paramLabel = "CAUSE", descriptionKey = "lifecare.absence.cause")
    AbsenceCause cause = AbsenceCause.OTHER;

    @Option(names = "--description", paramLabel = "TEXT", descriptionKey = "lifecare.absence.description")
    String description = "";

    @Option(
            names = "--known",
            paramLabel = "T",
            converter = BasisOptions.LocalTimeConverter.class,
            descriptionKey = "lifecare.absence.known")
    @Nullable
    Instant known;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    AbsenceRegisterCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        if (link.refusesName(customer)) {
            return ExitCode.REFUSED;
        }
        if (to != null && to.isBefore(from)) {
            return link.refuse(Answer.refused(RefusalReason.LAST_DAY_BEFORE_FIRST));
        }
        return connection.with(link, List.of("absences.write"), lifecare -> register(lifecare.absences()));
    }

    private int register(AbsenceStore store) {
        AbsenceId id = id();
        DateSpan days = to == null ? DateSpan.from(from) : DateSpan.closed(from, to);
        Answer<HeldAbsence> answer = new RegisterAbsence(store)
                .register(
                        id,
                        new RecipientId(customer),
                        new Absence(days, cause, Optional.ofNullable(known), description.strip()));
        if (answer.isAccepted()) {
            link.say(link.context().say("lifecare.absence.registered", id));
            return ExitCode.DONE;
        }
        int code = link.refuse(answer);
        if (answer instanceof Answer.NotReady) {
            link.note(link.context().say("lifecare.absence.again"));
        } else if (answer instanceof Answer.Refused<?> refused && refused.reason() == RefusalReason.TAKEN) {
            link.note(link.context().say("lifecare.absence.other", customer, from, id));
        }
        return code;
    }

    /** By whose and from when it is, so that the same command twice registers one absence. */
    private AbsenceId id() {
        byte[] name = (customer + "|" + from).getBytes(StandardCharsets.UTF_8);
        return new AbsenceId(UUID.nameUUIDFromBytes(name).toString());
    }
}
