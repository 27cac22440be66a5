package se.kvittens.examples.simulate.seed;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.feed.FollowUp;
import se.kvittens.examples.simulate.desk.House;

/** Puts months that were made up on the desks. The months before are locked. */
public final class Seeding {

    /** Every so many recipients, one has an order that waits to be confirmed. */
    private static final int EACH_WAITING = 5;

    private final House house;
    private final Instant monthStart;

    private Seeding(House house, Instant monthStart) {
        this.house = house;
        this.monthStart = monthStart;
    }

    /**
     * A house with the months of some providers, all of one calendar month. Of the visits it has those that were registered
     * in it: what the older system holds is not here, and of a visit that both hold the copy of its own.
     */
    public static House of(YearMonth month, Iterable<ProviderMonth> months, InstantSource clock) {
        Instant start = CareZone.startOf(month.atDay(1));
        House house = new House(clock, start);
        Seeding seeding = new Seeding(house, start);
        months.forEach(seeding::put);
        SeededMessages.into(house.messages(), start);
        return house;
    }

    private void put(ProviderMonth month) {
        String provider = month.provider().providerName();
        int place = 0;
        for (RecipientFile file : month.recipients()) {
            house.people().putCustomer(SeededPeople.customer(file, provider));
            putOrders(file, provider, place++ % EACH_WAITING == 0);
            putAbsences(file, provider);
        }
        Set<CarerId> carers = new TreeSet<>();
        month.visits().forEach(visit -> carers.add(visit.carer()));
        for (RegisteredVisit visit : FollowUp.heldOf(month.visits())) {
            house.visits().put(SeededVisits.visit(visit, provider));
            house.visits().plan(SeededVisits.planned(visit));
        }
        carers.forEach(carer -> house.people().putCarer(SeededPeople.carer(carer)));
    }

    private void putOrders(RecipientFile file, String provider, boolean oneWaits) {
        SeededOrders orders = new SeededOrders(file.recipient().id(), provider, monthStart);
        int number = 1;
        for (Execution execution : file.executions()) {
            house.orders().put(orders.order(number++, execution));
        }
        if (oneWaits && !file.executions().isEmpty()) {
            house.orders()
                    .put(orders.order(
                            number,
                            new Order.Unconfirmed(file.executions().get(0).content())));
        }
    }

    private void putAbsences(RecipientFile file, String provider) {
        SeededOrders orders = new SeededOrders(file.recipient().id(), provider, monthStart);
        int number = 1;
        for (Absence absence : file.absences()) {
            house.absences().put(orders.absence(number++, absence));
        }
    }
}
