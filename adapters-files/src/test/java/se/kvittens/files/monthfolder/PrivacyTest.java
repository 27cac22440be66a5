package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.Column;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.monthfolder.decisions.DecisionColumn;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.recipients.AbsenceColumn;
import se.kvittens.files.monthfolder.recipients.OrderColumn;
import se.kvittens.files.monthfolder.recipients.RecipientColumn;
import se.kvittens.files.monthfolder.visits.AdjustmentColumn;
import se.kvittens.files.monthfolder.visits.VisitColumn;

/** No message of a month folder holds a personal number or a free text, whatever stood where. */
class PrivacyTest {

    private static final String LONG = "hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt"
            + " hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt"
            + " hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt hemligt";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "191212121212", "121212-1212", "121272+1212", "20121212 1212"})
    void a_personal_number_in_any_field_is_in_no_message(String number) {
        TestFolder folder = new TestFolder(root);
        rows(MonthFile.RECIPIENTS, RecipientColumn.class, number, folder);
        rows(MonthFile.ORDERS, OrderColumn.class, number, folder);
        rows(MonthFile.ABSENCES, AbsenceColumn.class, number, folder);
        rows(MonthFile.VISITS, VisitColumn.class, number, folder);
        rows(MonthFile.ADJUSTMENTS, AdjustmentColumn.class, number, folder);
        rows(MonthFile.DECISIONS, DecisionColumn.class, number, folder);

        List<Fault> rejects = folder.read().rejects();

        assertThat(rejects).hasSizeGreaterThan(40);
        assertThat(messages(rejects)).noneMatch(PersonalNumbers::appearIn);
    }

    @Test
    void a_personal_number_in_a_header_or_the_manifest_is_in_no_message() {
        TestFolder folder = new TestFolder(root);
        folder.with("recipients.csv", "id,born,19121212-1212\nanna,1940-03-12,1\n");
        assertThat(messages(folder.read().rejects())).hasSize(2).noneMatch(PersonalNumbers::appearIn);

        folder.with(
                "month.yaml",
                "{format: 19121212-1212, municipality: 19121212-1212, month: 191212121212,"
                        + " providers: [{name: 19121212-1212, folder: 191212121212, 19121212-1212: a}]}");
        assertThat(messages(MonthFolder.open(root, TestFolder.BOOKS).getLeft())).noneMatch(PersonalNumbers::appearIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemligt 19121212-1212", "hemligt é", "hemligt\"x", "hemligt, hemligt\",\"", LONG})
    void a_note_is_in_no_message(String note) {
        String rows = "id,recipient,carer,start,start_by,note,tag\nv1,anna,c1,8.00,NFC,\"" + note + "\",?\n";

        TestFolder folder = new TestFolder(root).with("visits.csv", rows, StandardCharsets.ISO_8859_1);

        assertThat(messages(folder.read().rejects())).isNotEmpty().noneMatch(message -> message.contains("hemligt"));
    }

    private <C extends Enum<C> & Column> void rows(MonthFile file, Class<C> type, String value, TestFolder folder) {
        C[] columns = type.getEnumConstants();
        StringBuilder text =
                new StringBuilder(Arrays.stream(columns).map(Column::header).collect(Collectors.joining(",")) + "\n");
        for (C changed : columns) {
            text.append(Arrays.stream(columns)
                            .map(column -> column == changed ? value : "")
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        text.append(Arrays.stream(columns).map(column -> value).collect(Collectors.joining(",")));
        folder.with(file.fileName(), text.append('\n').toString());
    }

    private List<String> messages(List<Fault> faults) {
        FaultText english = new FaultText(Locale.ENGLISH);
        FaultText swedish = new FaultText(Locale.forLanguageTag("sv"));
        return faults.stream()
                .flatMap(fault -> Stream.of(english.of(fault), swedish.of(fault)))
                .map(message -> message.replace(root.toString(), ""))
                .toList();
    }
}
