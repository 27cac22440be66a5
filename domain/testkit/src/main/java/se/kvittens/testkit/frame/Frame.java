package se.kvittens.testkit.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.ReceiptMethod;

/** A month of a rule book: its days, its lock, and the names that may be used in it, each list with the plainest first. */
public record Frame(RuleBooks books, RuleBook book, YearMonth month, PublishedLocks published) {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** The day at so many days from the first of the month. */
    public LocalDate day(int offset) {
        return month.atDay(1).plusDays(offset);
    }

    /**
     * So many seconds after midnight as the clock shows them; in the hour that is skipped, an hour later, and in the one
     * that comes twice, its first.
     */
    public Instant at(int dayOffset, int seconds) {
        LocalDateTime local = day(dayOffset)
                .plusDays(Math.floorDiv(seconds, A_DAY.toSeconds()))
                .atStartOfDay();
        LocalDateTime clock = local.plusSeconds(Math.floorMod(seconds, A_DAY.toSeconds()));
        return clock.atZone(CareZone.ZONE).toInstant();
    }

    /** Where clocks change in the month. */
    public Optional<Instant> changeOfClocks() {
        return Optional.ofNullable(CareZone.ZONE.getRules().nextTransition(CareZone.startOf(day(0))))
                .map(ZoneOffsetTransition::getInstant)
                .filter(change -> YearMonth.from(CareZone.dateOf(change)).equals(month));
    }

    public LockDate lock() {
        return books.locksOf(book.version().municipality(), published)
                .of(month)
                .map(Explained::value)
                .orElseThrow(() -> new IllegalStateException("No rule book locks the month %s.".formatted(month)));
    }

    public SystemOfRecord usualSystemAt(Instant instant) {
        return book.cutOver().usualSystemAt(instant);
    }

    /** The category of granted time first. */
    public List<Category> categories() {
        Category counting = countingCategory();
        return Stream.concat(Stream.of(counting), table().categories().value().stream())
                .distinct()
                .toList();
    }

    public Category countingCategory() {
        return book.compensation().grants().category().value();
    }

    /** The tasks of the table, those first that no rule singles out. */
    public List<Task> tasks() {
        List<Task> all = table().of(table().tasks().keySet());
        return Stream.concat(all.stream().filter(this::isPlain), all.stream().filter(task -> !isPlain(task)))
                .toList();
    }

    public TaskCode plainTask() {
        return tasks().get(0).code();
    }

    /** All the tasks of a category; in the counting one the plain task stands first. */
    public List<TaskCode> tasksOf(Category category) {
        return tasks().stream()
                .filter(task -> task.category().equals(category))
                .map(Task::code)
                .toList();
    }

    /** The digital ones first, then by hand, then the others. */
    public List<ReceiptMethod> methods() {
        return Stream.concat(
                        Stream.concat(digital(), Stream.of(ReceiptMethod.MANUAL)),
                        Arrays.stream(ReceiptMethod.values()))
                .distinct()
                .toList();
    }

    /** Those that need no cause; by hand where none is digital. */
    public List<ReceiptMethod> easyMethods() {
        List<ReceiptMethod> digital = digital().toList();
        return digital.isEmpty() ? List.of(ReceiptMethod.MANUAL) : digital;
    }

    private Stream<ReceiptMethod> digital() {
        Set<ReceiptMethod> digital = book.visits().receipts().digitalMethods().value();
        return Arrays.stream(ReceiptMethod.values()).filter(digital::contains);
    }

    private TaskTable table() {
        return book.visits().tasks().table();
    }

    private boolean isPlain(Task task) {
        return task.category().equals(countingCategory())
                && !task.supervision()
                && !task.outsideHome()
                && task.byHand() == ByHand.NEVER
                && !task.mealDistribution();
    }
}
