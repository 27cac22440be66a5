package se.kvittens.files.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kvittens.application.importing.feed.OrderFeed;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.feed.ProfiledRows;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.yaml.Readings;

/** The orders of a file, by a profile. */
public final class ProfiledOrders implements OrderFeed {

    public static final ProfileFile<OrderField> PROFILE = new ProfileFile<>("orders", OrderField.class);

    private static final int MOST_OCCASIONS = 10_000;

    private final ProfiledRows<OrderField> rows;

    public ProfiledOrders(TableFile file, Profile<OrderField> profile, Consumer<Fault> faults) {
        this.rows = new ProfiledRows<>(file, profile, faults);
    }

    @Override
    public void tell(Consumer<ToldOrder> orders) {
        rows.tell(ProfiledOrders::read, orders);
    }

    /** Of the last telling. */
    public FeedCounts counts() {
        return rows.counts();
    }

    private static Optional<ToldOrder> read(FeedRow<OrderField> row) {
        Optional<ToldPerson> recipient = row.person(OrderField.RECIPIENT_ID, OrderField.RECIPIENT_NAME);
        Optional<String> id = row.id(OrderField.ID);
        Optional<String> provider = row.id(OrderField.PROVIDER);
        Optional<Instant> changed = row.instant(OrderField.LAST_CHANGED);
        Optional<OrderContent> content = content(row);
        Optional<Order> order = content.flatMap(each -> order(row, each));
        return row.isRejected()
                ? Optional.empty()
                : order.flatMap(
                        read -> recipient.map(who -> new ToldOrder(id, provider, who, read, row.origin(changed))));
    }

    private static Optional<OrderContent> content(FeedRow<OrderField> row) {
        row.require(OrderField.CATEGORY);
        row.require(OrderField.GRANTED);
        row.require(OrderField.PER);
        Optional<Category> category = row.word(OrderField.CATEGORY).map(Category::new);
        Optional<Duration> granted = granted(row);
        Optional<Period> per = row.word(OrderField.PER).map(Period::valueOf);
        Set<TaskCode> tasks =
                row.codes(OrderField.TASKS).stream().map(TaskCode::new).collect(Collectors.toUnmodifiableSet());
        Set<MergeGround> merging = merging(row);
        return category.flatMap(of -> granted.flatMap(
                time -> per.map(period -> new OrderContent(new GrantedTime(time, period), of, tasks, merging))));
    }

    /** Of the period, all its occasions together. */
    private static Optional<Duration> granted(FeedRow<OrderField> row) {
        Optional<Duration> each = row.length(OrderField.GRANTED);
        int occasions = row.number(OrderField.OCCASIONS, MOST_OCCASIONS).orElse(1);
        Optional<Duration> granted = each.map(time -> time.multipliedBy(occasions));
        if (granted.filter(time -> time.compareTo(Readings.LONGEST) > 0).isPresent()) {
            row.fault(FaultKind.INVALID_VALUE, OrderField.OCCASIONS, "≤ " + Readings.LONGEST);
        }
        return granted;
    }

    private static Set<MergeGround> merging(FeedRow<OrderField> row) {
        Set<MergeGround> merging = EnumSet.noneOf(MergeGround.class);
        addIf(row.flag(OrderField.MERGE_PLAN), MergeGround.PLAN, merging);
        addIf(row.flag(OrderField.MERGE_ORDER), MergeGround.ORDER, merging);
        addIf(row.flag(OrderField.MERGE_COMMUNICATED), MergeGround.COMMUNICATED, merging);
        return merging;
    }

    private static void addIf(boolean isSo, MergeGround ground, Set<MergeGround> merging) {
        if (isSo) {
            merging.add(ground);
        }
    }

    /** Without an execution date it is unconfirmed; without a last day it is under way. */
    private static Optional<Order> order(FeedRow<OrderField> row, OrderContent content) {
        Optional<LocalDate> from = row.date(OrderField.FROM);
        Optional<LocalDate> to = row.date(OrderField.TO);
        EndReason reason = row.word(OrderField.ENDED).map(EndReason::valueOf).orElse(EndReason.OTHER);
        boolean mismanaged = row.flag(OrderField.MISMANAGED);
        Order.Unconfirmed unconfirmed = new Order.Unconfirmed(content);
        if (from.isEmpty()) {
            if (to.isPresent()) {
                row.require(OrderField.FROM);
            }
            return Optional.of(unconfirmed);
        }
        Order.UnderWay underWay = unconfirmed.confirm(from.get());
        if (to.isEmpty()) {
            return Optional.of(underWay);
        }
        return underWay.end(to.get(), reason, mismanaged, true)
                .peekLeft(refused -> row.fault(
                        FaultKind.END_BEFORE_START, OrderField.TO, from.get().toString()))
                .<Order>map(ended -> ended)
                .toJavaOptional();
    }
}
