package se.kvittens.files.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.files.profile.FeedField;

/** Gives each field the column that fits it best by its header and by what stands in it; the surest are given first. */
final class Guesses<F extends Enum<F> & FeedField> {

    /** The key of a record's own id, which no other bears. */
    private static final String OWN_ID = "id";

    private static final int LEAST_CERTAINTY = 40;
    private static final int OF_AN_EMPTY_COLUMN = 60;
    private static final int OF_A_TIME_ALONE = 95;

    private final Vocabulary<F> vocabulary;
    private final List<ColumnSample> columns;

    Guesses(Vocabulary<F> vocabulary, List<ColumnSample> columns) {
        this.vocabulary = vocabulary;
        this.columns = columns;
    }

    Map<F, Guess<F>> all() {
        Map<F, Guess<F>> given = new EnumMap<>(vocabulary.profile().fields());
        Set<ColumnSample> taken = new HashSet<>();
        for (Guess<F> guess : candidates()) {
            if (!given.containsKey(guess.field()) && !taken.contains(guess.last())) {
                given.put(guess.field(), guess);
                taken.add(guess.last());
            }
        }
        given.replaceAll((field, guess) -> withDate(guess));
        return given;
    }

    private List<Guess<F>> candidates() {
        List<Guess<F>> candidates = new ArrayList<>();
        for (F field : vocabulary.fields()) {
            for (ColumnSample column : columns) {
                int certainty = vocabulary.fit(field, column.header()) * fit(field, column) / 100;
                if (certainty >= LEAST_CERTAINTY) {
                    candidates.add(new Guess<>(field, List.of(column), certainty));
                }
            }
        }
        candidates.sort(
                Comparator.<Guess<F>>comparingInt(Guess::certainty).reversed().thenComparing(Guess::field));
        return candidates;
    }

    private static int fit(FeedField field, ColumnSample column) {
        if (column.isEmpty()) {
            return field.kind() == FeedField.Kind.PHONE ? 0 : OF_AN_EMPTY_COLUMN;
        }
        return switch (field.kind()) {
            case ID -> field.key().equals(OWN_ID) && !column.areAllDifferent() ? 30 : 100 - column.shareOfNames();
            case PHONE -> column.mayNamePhones() ? 100 - column.shareOfNames() : 0;
            case NAME -> column.shareOfNames();
            case MOMENT -> fitOfMoment(column);
            case DATE -> column.dateForm().isPresent() ? 100 : 0;
            case LENGTH -> column.areTemporal() ? 100 : column.shareOfLengths();
            case NUMBER -> column.shareOfWholeNumbers();
            case WORD, FLAG -> column.isOfFewWords() ? 100 : 20;
            case CODES -> column.isOfFewWords() ? 100 : 80;
            case NOTE -> 100;
        };
    }

    private static int fitOfMoment(ColumnSample column) {
        if (column.areTimesAlone()) {
            return OF_A_TIME_ALONE;
        }
        return column.areTemporal() || column.momentForm().isPresent() ? 100 : 0;
    }

    /** A time alone needs a date: that of the column on its left that holds one. */
    private Guess<F> withDate(Guess<F> guess) {
        ColumnSample column = guess.last();
        boolean isTimeAlone = guess.field().kind() == FeedField.Kind.MOMENT && column.areTimesAlone();
        return isTimeAlone
                ? dateBefore(column)
                        .map(date -> new Guess<>(guess.field(), List.of(date, column), guess.certainty()))
                        .orElse(guess)
                : guess;
    }

    private Optional<ColumnSample> dateBefore(ColumnSample column) {
        for (int at = columns.indexOf(column) - 1; at >= 0; at--) {
            if (columns.get(at).dateForm().isPresent()) {
                return Optional.of(columns.get(at));
            }
        }
        return columns.stream().filter(each -> each.dateForm().isPresent()).findFirst();
    }
}
