package se.kvittens.files.monthreport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.monthreport.ReportedTime;
import se.kvittens.application.monthreport.Wanted;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.yaml.YamlFile;

/**
 * How a month report is written; docs/month-report.md describes the file.
 *
 * @param name as its file is named
 * @param signs of CSV
 * @param time which time of the visits is reported
 * @param kinds EXECUTED for the visits, READJUSTMENT and MEALS
 * @param columns in their order
 */
public record MonthReportProfile(
        String name,
        TableShape.Layout layout,
        Signs signs,
        ReportedTime time,
        Set<LineKind> kinds,
        RowRounding rounding,
        List<ReportColumn> columns) {

    /**
     * What CSV is written with.
     *
     * @param decimal the sign before the decimals
     * @param endsWithReturn whether lines end with a carriage return too
     * @param hasByteOrderMark whether UTF-8 begins with a byte order mark, by which some programs know it
     */
    public record Signs(char decimal, boolean endsWithReturn, boolean hasByteOrderMark) {}

    public MonthReportProfile {
        kinds = Set.copyOf(kinds);
        columns = List.copyOf(columns);
    }

    /** Empty, with all faults, where anything is wrong. */
    public static Optional<MonthReportProfile> read(Path path, Faults faults) {
        return YamlFile.text(path, faults).flatMap(text -> parse(path.toString(), text, faults));
    }

    /** As {@link #read}, of a text. */
    public static Optional<MonthReportProfile> parse(String file, String text, Faults faults) {
        Faults own = new Faults();
        Optional<MonthReportProfile> read =
                YamlFile.parse(file, text, own).map(root -> new MonthReportProfileReader(file).read(root.fields()));
        read.ifPresent(profile -> new ProfileTexts(profile).check(own));
        own.all().forEach(faults::add);
        return own.isEmpty() ? read : Optional.empty();
    }

    /** What rows the profile asks for. */
    public Wanted wanted() {
        Set<Wanted.Part> apart = EnumSet.noneOf(Wanted.Part.class);
        for (Wanted.Part part : Wanted.Part.values()) {
            column(ReportField.valueOf(part.name())).ifPresent(column -> apart.add(part));
        }
        Set<TaskCode> counted =
                column(ReportField.NUMBER).map(ReportColumn::only).orElse(Set.of());
        return new Wanted(time, kinds, apart, counted);
    }

    Optional<ReportColumn> column(ReportField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The least length that the columns can hold. */
    Duration unit() {
        return Stream.concat(
                        column(ReportField.TIME).map(ReportColumn::form).stream(),
                        column(ReportField.MINUTES).map(column -> LengthForm.MINUTES).stream())
                .map(LengthForm::unit)
                .max(Comparator.naturalOrder())
                .orElse(LengthForm.SECONDS.unit());
    }

    String keysOfColumns() {
        return columns.stream().map(column -> column.field().key()).collect(Collectors.joining(", "));
    }
}
