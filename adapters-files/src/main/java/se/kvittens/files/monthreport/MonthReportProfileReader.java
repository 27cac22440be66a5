package se.kvittens.files.monthreport;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.monthreport.ReportedTime;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.profile.ShapeReader;
import se.kvittens.files.profile.TimeForms;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads a profile; a fault for each thing that is wrong with it. */
final class MonthReportProfileReader {

    private static final int FORMAT = 1;
    private static final String OF = "month-report";

    private final String name;

    MonthReportProfileReader(String name) {
        this.name = name;
    }

    MonthReportProfile read(YamlFields root) {
        root.required("format").ifPresent(value -> value.as(Readings.whole(FORMAT, FORMAT)));
        root.required("of").ifPresent(value -> value.as(MonthReportProfileReader::kind));
        YamlFields file = root.optional("file").map(YamlValue::fields).orElseGet(YamlFields::missing);
        TableShape.Layout layout = ShapeReader.layout(file);
        MonthReportProfile.Signs signs = signs(file, layout);
        file.refuseUnknown();
        ReportedTime time = root.optional("time")
                .flatMap(value -> value.as(Readings.oneOf(ReportedTime.class)))
                .orElse(ReportedTime.PAID);
        RowRounding rounding = root.optional("rounding")
                .flatMap(value -> value.as(Readings.oneOf(RowRounding.class)))
                .orElse(RowRounding.CARRIED);
        Set<LineKind> kinds = kinds(root);
        List<ReportColumn> columns = root.required("columns").map(this::columns).orElse(List.of());
        root.refuseUnknown();
        return new MonthReportProfile(name, layout, signs, time, kinds, rounding, columns);
    }

    private static MonthReportProfile.Signs signs(YamlFields file, TableShape.Layout layout) {
        if (layout instanceof TableShape.Xlsx) {
            return new MonthReportProfile.Signs(',', false, false);
        }
        char decimal = file.optional("decimal")
                .flatMap(value -> value.as(oneOf(",", ".")))
                .orElse(",")
                .charAt(0);
        boolean endsWithReturn = file.optional("lineEnd")
                .flatMap(value -> value.as(oneOf("LF", "CRLF")))
                .filter("CRLF"::equals)
                .isPresent();
        boolean hasMark = file.optional("byteOrderMark")
                .flatMap(value -> value.as(Readings::flag))
                .orElse(false);
        return new MonthReportProfile.Signs(decimal, endsWithReturn, hasMark);
    }

    /** The visits alone, unless told. Supplements have no hours of their own. */
    private static Set<LineKind> kinds(YamlFields root) {
        Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
        root.optional("rows").ifPresent(value -> {
            value.items()
                    .forEach(item -> item.as(oneOf("VISITS", "READJUSTMENT", "MEALS"))
                            .ifPresent(kind ->
                                    kinds.add(kind.equals("VISITS") ? LineKind.EXECUTED : LineKind.valueOf(kind))));
            if (kinds.isEmpty()) {
                value.fault(FaultKind.MISSING_FIELD, "", "");
            }
        });
        return kinds.isEmpty() ? EnumSet.of(LineKind.EXECUTED) : kinds;
    }

    private List<ReportColumn> columns(YamlValue all) {
        List<ReportColumn> columns = new ArrayList<>();
        Set<ReportField> fields = EnumSet.noneOf(ReportField.class);
        Set<String> headers = new LinkedHashSet<>();
        for (YamlValue item : all.items()) {
            column(item).ifPresent(column -> {
                if (!fields.add(column.field()) || !headers.add(column.header())) {
                    item.fault(FaultKind.DUPLICATE_FIELD, column.field().key() + ", " + column.header(), "");
                }
                columns.add(column);
            });
        }
        require(all, fields);
        return columns;
    }

    /** Whose time it is, and the time: in one column or in two. */
    private static void require(YamlValue all, Set<ReportField> fields) {
        if (!fields.contains(ReportField.RECIPIENT)) {
            all.fault(FaultKind.MISSING_FIELD, "", ReportField.RECIPIENT.key());
        }
        boolean inTwo = fields.contains(ReportField.HOURS) && fields.contains(ReportField.MINUTES);
        boolean inHalf = fields.contains(ReportField.HOURS) != fields.contains(ReportField.MINUTES);
        if (inHalf || fields.contains(ReportField.TIME) == inTwo) {
            all.fault(FaultKind.INVALID_VALUE, "", Expectation.TIME_OR_HOURS_AND_MINUTES.key());
        }
    }

    private Optional<ReportColumn> column(YamlValue item) {
        YamlFields parts = item.fields();
        Optional<ReportField> field =
                parts.required("field").flatMap(value -> value.as(MonthReportProfileReader::field));
        Optional<String> header = parts.required("header").flatMap(value -> value.as(Readings::name));
        Map<String, String> words = field.filter(ReportField::hasWords).isPresent() ? words(parts) : Map.of();
        Set<TaskCode> only = field.filter(ReportField.NUMBER::equals).isPresent() ? only(parts) : Set.of();
        String pattern = field.filter(ReportField.DATE::equals)
                .flatMap(date -> parts.optional("pattern"))
                .flatMap(value -> value.as(MonthReportProfileReader::pattern))
                .orElse("yyyy-MM-dd");
        LengthForm form = field.filter(ReportField.TIME::equals)
                .flatMap(time -> parts.optional("as"))
                .flatMap(value -> value.as(Readings.oneOf(LengthForm.class)))
                .orElse(LengthForm.CLOCK);
        if (field.isPresent()) {
            parts.refuseUnknown();
        }
        return field.flatMap(
                of -> header.map(title -> new ReportColumn(of, title, item.line(), words, only, pattern, form)));
    }

    private static Map<String, String> words(YamlFields parts) {
        Map<String, String> words = new LinkedHashMap<>();
        parts.optional("words")
                .map(value -> value.fields().all())
                .orElse(Map.of())
                .forEach((meaning, word) -> word.text().ifPresent(text -> words.put(meaning, text)));
        return words;
    }

    private static Set<TaskCode> only(YamlFields parts) {
        Set<TaskCode> only = new LinkedHashSet<>();
        parts.optional("only")
                .map(YamlValue::items)
                .orElse(List.of())
                .forEach(item -> item.text().map(TaskCode::new).ifPresent(only::add));
        return only;
    }

    private static Either<Misread, String> kind(String text) {
        return text.equals(OF) ? Either.right(text) : Either.left(new Misread(FaultKind.INVALID_VALUE, OF));
    }

    private static Either<Misread, ReportField> field(String text) {
        return ReportField.of(text)
                .<Either<Misread, ReportField>>map(Either::right)
                .orElseGet(() -> Either.left(new Misread(FaultKind.INVALID_VALUE, ReportField.keys())));
    }

    private static Either<Misread, String> pattern(String text) {
        return TimeForms.isDatePattern(text)
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "yyyy-MM-dd"));
    }

    private static Function<String, Either<Misread, String>> oneOf(String... known) {
        return text -> List.of(known).contains(text)
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, String.join(", ", known)));
    }
}
