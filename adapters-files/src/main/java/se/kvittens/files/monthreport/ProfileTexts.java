package se.kvittens.files.monthreport;

import java.nio.charset.CharsetEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.records.TableShape;

/** Checks the texts of a profile: that they can be written, and that what they stand for is there. */
final class ProfileTexts {

    private final MonthReportProfile profile;

    ProfileTexts(MonthReportProfile profile) {
        this.profile = profile;
    }

    /** A fault for each column with a text that the encoding can't write. */
    void check(Faults faults) {
        if (profile.layout() instanceof TableShape.Csv csv) {
            CharsetEncoder encoder = csv.charset().newEncoder();
            for (ReportColumn column : profile.columns()) {
                Stream.concat(Stream.of(column.header()), column.words().values().stream())
                        .filter(text -> !encoder.canEncode(text))
                        .forEach(text -> faults.add(fault(
                                column,
                                FaultKind.NO_SUCH_CHARACTER,
                                text,
                                csv.charset().name())));
            }
        }
    }

    /** A fault for each word of what the rule book or the month lacks, and for what lacks a word that it needs. */
    void check(TaskTable table, Collection<String> providers, Faults faults) {
        List<String> tasks = table.tasks().keySet().stream().map(TaskCode::code).toList();
        List<String> categories =
                table.categories().value().stream().map(Category::code).toList();
        for (ReportColumn column : profile.columns()) {
            switch (column.field()) {
                case TASK -> known(column, column.words(), FaultKind.UNKNOWN_TASK, withKinds(tasks), faults);
                case CATEGORY -> known(column, column.words(), FaultKind.UNKNOWN_CATEGORY, categories, faults);
                case NUMBER ->
                    known(
                            column,
                            column.only().stream().collect(Collectors.toMap(TaskCode::code, TaskCode::code)),
                            FaultKind.UNKNOWN_TASK,
                            tasks,
                            faults);
                case DOUBLE_STAFFING ->
                    known(column, column.words(), FaultKind.INVALID_VALUE, List.of("true", "false"), faults);
                case PROVIDER, ORGANISATION -> providers(column, providers, faults);
                default -> {}
            }
        }
        if (providers.size() > 1
                && profile.column(ReportField.PROVIDER).isEmpty()
                && profile.column(ReportField.ORGANISATION).isEmpty()) {
            faults.add(
                    new Fault(FaultKind.MISSING_FIELD, profile.name(), 0, "columns", "", ReportField.PROVIDER.key()));
        }
    }

    private static List<String> withKinds(List<String> tasks) {
        return Stream.concat(tasks.stream(), Stream.of(LineKind.READJUSTMENT.name(), LineKind.MEALS.name()))
                .toList();
    }

    private void known(
            ReportColumn column, Map<String, String> words, FaultKind kind, List<String> known, Faults faults) {
        words.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> faults.add(fault(column, kind, code, String.join(", ", known))));
    }

    /** A profile may know more providers than a month has; an organisation has no name but the one that it is given. */
    private void providers(ReportColumn column, Collection<String> providers, Faults faults) {
        if (column.field() == ReportField.ORGANISATION) {
            providers.stream()
                    .filter(provider -> column.word(provider).isEmpty())
                    .forEach(provider -> faults.add(new Fault(
                            FaultKind.MISSING_FIELD,
                            profile.name(),
                            column.line(),
                            "columns.organisation.words." + provider,
                            "",
                            "")));
        }
    }

    private Fault fault(ReportColumn column, FaultKind kind, String value, String expected) {
        return new Fault(
                kind, profile.name(), column.line(), "columns." + column.field().key(), value, expected);
    }
}
