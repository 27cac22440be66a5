package se.kvittens.examples.cli.lifecare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.CloseAbsence;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Sets the last day of an absence, once or again (LIFE-4). */
@Command(name = "end")
final class AbsenceEndCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "ABSENCE", descriptionKey = "lifecare.absence")
    String absence = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "lifecare.absence.to")
    LocalDate lastDay = LocalDate.MIN;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    AbsenceEndCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return link.refusesName(absence)
                ? ExitCode.REFUSED
                : connection.with(link, List.of("absences.read", "absences.write"), lifecare -> {
                    Answer<HeldAbsence> answer =
                            new CloseAbsence(lifecare.absences()).close(new AbsenceId(absence), lastDay);
                    if (!answer.isAccepted()) {
                        return link.refuseChange(answer);
                    }
                    link.say(link.context().say("lifecare.absence.ended", absence, lastDay));
                    return ExitCode.DONE;
                });
    }
}
