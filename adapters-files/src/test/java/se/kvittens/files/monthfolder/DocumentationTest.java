package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.csv.Column;
import se.kvittens.files.monthfolder.decisions.DecisionColumn;
import se.kvittens.files.monthfolder.decisions.DecisionKind;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.recipients.AbsenceColumn;
import se.kvittens.files.monthfolder.recipients.OrderColumn;
import se.kvittens.files.monthfolder.recipients.RecipientColumn;
import se.kvittens.files.monthfolder.visits.AdjustmentColumn;
import se.kvittens.files.monthfolder.visits.VisitColumn;

/** The page on month folders names every file, every column and every constant. */
class DocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "month-folder.md");

    @Test
    void the_page_names_every_file_and_column() throws IOException {
        Stream<Column> columns = Stream.<Column[]>of(
                        RecipientColumn.values(),
                        OrderColumn.values(),
                        AbsenceColumn.values(),
                        VisitColumn.values(),
                        AdjustmentColumn.values(),
                        DecisionColumn.values())
                .flatMap(Arrays::stream);

        assertThat(Files.readString(PAGE))
                .contains(columns.map(column -> "`" + column.header() + "`").toList())
                .contains(Arrays.stream(MonthFile.values())
                        .map(file -> "## `" + file.fileName() + "`")
                        .toList());
    }

    @Test
    void the_page_names_every_constant() throws IOException {
        Stream<Enum<?>> constants = Stream.<Enum<?>[]>of(
                        Period.values(),
                        EndReason.values(),
                        AbsenceCause.values(),
                        SystemOfRecord.values(),
                        ReceiptMethod.values(),
                        ManualCause.values(),
                        TagFinding.values(),
                        DecisionKind.values())
                .flatMap(Arrays::stream);

        assertThat(Files.readString(PAGE))
                .contains(constants.map(constant -> "`" + constant.name() + "`").toList());
    }
}
