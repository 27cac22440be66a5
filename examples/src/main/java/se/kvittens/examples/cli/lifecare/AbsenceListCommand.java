package se.kvittens.examples.cli.lifecare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.absences.ListAbsences;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.absence.Absence;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.link.Theirs;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.table.Columns;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;
import se.kvittens.files.table.TextTable;

/** Lists absences, by which the one to be ended is found. */
@Command(name = "list")
final class AbsenceListCommand implements Callable<Integer> {

    private final Link link;

    @Option(names = "--open", descriptionKey = "lifecare.absence.open")
    boolean open;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    AbsenceListCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return connection.with(link, List.of("absences.read"), lifecare -> {
            ListAbsences list = new ListAbsences(lifecare.absences());
            return show(open ? list.open() : list.all());
        });
    }

    private int show(Answer<List<HeldAbsence>> answer) throws IOException {
        if (answer.value().isEmpty()) {
            return link.refuse(answer);
        }
        Lexicon words = new Lexicon(link.context().locale());
        Columns<HeldAbsence> columns = new Columns<HeldAbsence>(
                        name -> link.context().say("lifecare.column." + name))
                .word("absence", held -> Theirs.line(held.id().value()))
                .word("customer", held -> Theirs.line(held.recipient().value()))
                .date("from", held -> held.absence().days().start())
                .date("to", held -> lastDayOf(held.absence()))
                .word("cause", held -> words.word(held.absence().cause()))
                .text("description", held -> Theirs.line(held.absence().description()));
        Rows<HeldAbsence> rows = Rows.of(answer.value().get().stream()
                .sorted(Comparator.comparing(
                        (HeldAbsence held) -> held.absence().days().start())));
        TextTable.write(
                new Table<>("", columns.all(), rows),
                link.context().locale(),
                link.context().terminal().out());
        return ExitCode.DONE;
    }

    private static @Nullable LocalDate lastDayOf(Absence absence) {
        return absence.isOpen() ? null : absence.days().end().minusDays(1);
    }
}
