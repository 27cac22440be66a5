package se.kvittens.files.explanation.words;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.followup.MonthlyForm;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ChangeWindow;
import se.kvittens.domain.visit.Note;

/** Any value of an explanation in a person's words, and never with a personal number; a free text stays where it is. */
public final class ValueText {

    private final Lexicon lexicon;
    private final List<Kind<?>> kinds;

    /**
     * @param table of the rule book: the names of tasks and categories
     */
    public ValueText(Lexicon lexicon, TaskTable table) {
        this.lexicon = lexicon;
        Lengths lengths = new Lengths(lexicon);
        Numbers numbers = new Numbers(lexicon);
        Moments moments = new Moments(lexicon);
        this.kinds = List.of(
                new Kind<>(Duration.class, lengths::of),
                new Kind<>(ExactTime.class, lengths::of),
                new Kind<>(Ore.class, numbers::of),
                new Kind<>(HourlyPrice.class, numbers::of),
                new Kind<>(Ratio.class, numbers::of),
                new Kind<>(BigDecimal.class, numbers::of),
                new Kind<>(Instant.class, moments::of),
                new Kind<>(LocalDateTime.class, moments::of),
                new Kind<>(LocalTime.class, moments::of),
                new Kind<>(TimeSpan.class, moments::of),
                new Kind<>(DateSpan.class, moments::of),
                new Kind<>(LockDate.class, lock -> moments.of(lock.instant())),
                new Kind<>(Boolean.class, flag -> lexicon.say(flag ? Phrase.YES : Phrase.NO)),
                new Kind<>(Enum.class, lexicon::word),
                new Kind<>(
                        Category.class, category -> named(table.categoryNames().get(category), category)),
                new Kind<>(
                        TaskCode.class,
                        code -> table.find(code).map(this::plain).orElse(code.code())),
                new Kind<>(Task.class, task -> lexicon.in(task.name())),
                new Kind<>(MonthlyForm.class, form -> lexicon.in(form.name())),
                new Kind<>(Words.class, lexicon::in),
                new Kind<>(ChangeWindow.UntilLock.class, window -> lexicon.say(Phrase.UNTIL_LOCK)),
                new Kind<>(
                        ChangeWindow.AfterApproval.class,
                        window -> lexicon.say(Phrase.AFTER_APPROVAL, lengths.of(window.length()))),
                new Kind<>(Adjustment.class, this::change),
                new Kind<>(Note.class, note -> lexicon.say(Phrase.NOTE_KEPT)),
                new Kind<>(
                        Optional.class, known -> known.isPresent() ? plain(known.get()) : lexicon.say(Phrase.UNKNOWN)),
                new Kind<>(Set.class, set -> listed(inOrder(set))),
                new Kind<>(Collection.class, list -> listed(texts(list))),
                new Kind<>(Map.class, map -> listed(entries(map))));
    }

    /** The value of a setting; a policy by its meaning and not by its name. */
    public String of(Setting<?> setting) {
        return setting.name().equals(Setting.POLICY)
                ? lexicon.policy(setting.value().toString())
                : of(setting.value());
    }

    public String of(Object value) {
        return PersonalNumbers.maskedIn(plain(value));
    }

    private String plain(Object value) {
        return kinds.stream()
                .filter(kind -> kind.type.isInstance(value))
                .findFirst()
                .map(kind -> kind.words(value))
                .orElseGet(value::toString);
    }

    private String change(Adjustment change) {
        return lexicon.say(Phrase.CHANGE, plain(change.made()), moved(change.start()), moved(change.end()));
    }

    private String moved(@Nullable Instant to) {
        return to == null ? lexicon.say(Phrase.UNCHANGED) : plain(to);
    }

    private String named(@Nullable Words name, Category category) {
        return name == null ? category.code() : lexicon.in(name);
    }

    /** Constants in their own order, anything else by its words: a set has no order to show. */
    private Stream<String> inOrder(Set<?> set) {
        boolean areConstants = set.stream().allMatch(each -> each instanceof Enum<?>);
        return areConstants
                ? set.stream()
                        .sorted(Comparator.comparingInt(ValueText::placeOf))
                        .map(this::plain)
                : texts(set).sorted();
    }

    private static int placeOf(Object constant) {
        return List.of(((Enum<?>) constant).getDeclaringClass().getEnumConstants())
                .indexOf(constant);
    }

    private Stream<String> texts(Collection<?> values) {
        return values.stream().map(this::plain);
    }

    private Stream<String> entries(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> plain(entry.getKey()) + ": " + plain(entry.getValue()))
                .sorted();
    }

    private String listed(Stream<String> texts) {
        String joined = texts.collect(Collectors.joining(", "));
        return joined.isEmpty() ? lexicon.say(Phrase.NONE) : joined;
    }

    /** A type of values and how they are said. */
    private record Kind<T>(Class<T> type, Function<? super T, String> saying) {

        String words(Object value) {
            return saying.apply(type.cast(value));
        }
    }
}
