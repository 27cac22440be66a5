package se.kvittens.files.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.kvittens.domain.visit.Phone;
import se.kvittens.files.profile.TimeForms;
import se.kvittens.files.records.Cell;

/** What stands in a column of the sample. */
final class ColumnSample {

    /** A share of all. */
    static final int ALL = 100;

    private static final List<String> DATES =
            List.of("yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy");
    private static final List<String> TIMES = List.of("HH:mm", "HH:mm:ss", "H:mm", "HH.mm", "HHmm");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,5}:[0-5]\\d(:[0-5]\\d)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+([ ,]+\\p{L}[\\p{L}'’.-]*)+");
    private static final int MOST_WORDS = 40;

    private final String header;
    private final List<Cell> filled = new ArrayList<>();
    private final Set<String> distinct = new LinkedHashSet<>();
    private int cells;

    ColumnSample(String header) {
        this.header = header;
    }

    void add(Cell cell) {
        cells++;
        if (!cell.isEmpty() && cell.kind() != Cell.Kind.NO_VALUE) {
            filled.add(cell);
            distinct.add(cell.text());
        }
    }

    String header() {
        return header;
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    boolean hasEmptyCells() {
        return filled.size() < cells;
    }

    Set<String> distinct() {
        return distinct;
    }

    /** Whether there are so few texts that they may be words with a meaning. */
    boolean isOfFewWords() {
        return distinct.size() <= MOST_WORDS;
    }

    boolean areAllDifferent() {
        return distinct.size() == filled.size();
    }

    boolean areTemporal() {
        return !filled.isEmpty() && filled.stream().allMatch(cell -> cell.kind() == Cell.Kind.TEMPORAL);
    }

    /** Times of day without a date; a spreadsheet holds such a time as a length. */
    boolean areTimesAlone() {
        return areTemporal()
                ? filled.stream().allMatch(cell -> cell.text().startsWith("P"))
                : momentForm().isEmpty() && timeForm().isPresent();
    }

    /** The share of the cells, of a hundred, that are clock times or numbers of time. */
    int shareOfLengths() {
        return share(CLOCK.pattern() + "|" + NUMBER.pattern() + "|P.*");
    }

    boolean hasNumbersForLengths() {
        return filled.stream().anyMatch(cell -> NUMBER.matcher(cell.text()).matches());
    }

    int shareOfNames() {
        return share(NAME.pattern());
    }

    boolean mayNamePhones() {
        return distinct.stream()
                .allMatch(text -> text.isBlank() || Phone.of(text).isRight());
    }

    int shareOfWholeNumbers() {
        return share("\\d{1,9}");
    }

    /** The pattern by which every cell is a date. */
    Optional<String> dateForm() {
        return form(DATES, TimeForms::dates);
    }

    Optional<String> timeForm() {
        return form(TIMES, TimeForms::times);
    }

    Optional<String> momentForm() {
        List<String> moments = new ArrayList<>();
        for (String date : DATES) {
            for (String between : List.of(" ", "'T'")) {
                for (String time : List.of("HH:mm", "HH:mm:ss")) {
                    for (String offset : List.of("", "XXX")) {
                        moments.add(date + between + time + offset);
                    }
                }
            }
        }
        return form(moments, TimeForms::moments);
    }

    private Optional<String> form(List<String> patterns, Function<TimeForms, TimeForms.Parsed<?>> reading) {
        return filled.isEmpty()
                ? Optional.empty()
                : patterns.stream()
                        .filter(pattern -> fits(
                                reading.apply(new TimeForms(List.of(pattern), List.of(pattern), List.of(pattern))),
                                filled))
                        .findFirst();
    }

    private static boolean fits(TimeForms.Parsed<?> forms, List<Cell> cells) {
        return cells.stream().allMatch(cell -> forms.read(cell.text()).isPresent());
    }

    private int share(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        long fitting = filled.stream()
                .filter(cell -> compiled.matcher(cell.text()).matches())
                .count();
        return filled.isEmpty() ? 0 : (int) (ALL * fitting / filled.size());
    }
}
