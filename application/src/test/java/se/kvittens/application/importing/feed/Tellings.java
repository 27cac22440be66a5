package se.kvittens.application.importing.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.visit.RegisteredVisit;

/** What feeds that are nothing but memory tell of the provider North, in the order in which it is added. */
public final class Tellings {

    public static final String NORTH = "North";

    private final List<ToldRecipient> recipients = new ArrayList<>();
    private final List<ToldCarer> carers = new ArrayList<>();
    private final List<ToldOrder> orders = new ArrayList<>();
    private final List<ToldAbsence> absences = new ArrayList<>();
    private final List<ToldVisit> visits = new ArrayList<>();
    private int line;

    public Tellings recipient(RecipientBuilder who, String name) {
        return recipient(who, name, NORTH);
    }

    public Tellings recipient(RecipientBuilder who, String name, String provider) {
        recipients.add(
                new ToldRecipient(who.person(), optional(name), optional(provider), Duration.ZERO, 0, origin("")));
        return this;
    }

    public Tellings meals(RecipientBuilder who, int number, Duration excess) {
        recipients.add(new ToldRecipient(who.person(), Optional.empty(), Optional.empty(), excess, number, origin("")));
        return this;
    }

    public Tellings carer(String id, String name) {
        carers.add(new ToldCarer(new CarerId(id), optional(name), origin("")));
        return this;
    }

    public Tellings order(String id, ToldPerson of, Order order, String changed) {
        return order(id, of, order, changed, NORTH);
    }

    public Tellings order(String id, ToldPerson of, Order order, String changed, String provider) {
        orders.add(new ToldOrder(optional(id), optional(provider), of, order, origin(changed)));
        return this;
    }

    /** The absences of the builder. */
    public Tellings absences(String id, RecipientBuilder who, String changed, String provider) {
        ToldPerson named = byId(who.person().id().value());
        who.build()
                .absences()
                .forEach(absence -> absences.add(
                        new ToldAbsence(optional(id), optional(provider), named, absence, origin(changed))));
        return this;
    }

    public Tellings visit(VisitBuilder visit) {
        return visit(visit, "", NORTH);
    }

    public Tellings visit(VisitBuilder visit, String changed) {
        return visit(visit, changed, NORTH);
    }

    public Tellings visit(VisitBuilder visit, String changed, String provider) {
        RegisteredVisit made = visit.build();
        return visit(made, byId(made.recipient().value()), byId(made.carer().value()), changed, provider);
    }

    /** Of people whom the feed names in its own way. */
    public Tellings visit(VisitBuilder visit, ToldPerson recipient, ToldPerson carer) {
        return visit(visit.build(), recipient, carer, "", NORTH);
    }

    private Tellings visit(
            RegisteredVisit visit, ToldPerson recipient, ToldPerson carer, String changed, String provider) {
        visits.add(new ToldVisit(
                visit.id(),
                optional(provider),
                recipient,
                carer,
                visit.system(),
                visit.start(),
                visit.end(),
                visit.registration(),
                visit.remarks(),
                visit.tasks(),
                visit.planned(),
                origin(changed)));
        return this;
    }

    public static ToldPerson byId(String id) {
        return new ToldPerson(Optional.of(id), Optional.empty());
    }

    public static ToldPerson byName(String name) {
        return new ToldPerson(Optional.empty(), Optional.of(name));
    }

    /** Registers first recipients, then carers. */
    public Feeds feeds() {
        return new Feeds(List.of(registers()), List.of(ordersFeed()), List.of(absencesFeed()), List.of(visitsFeed()));
    }

    public RegisterFeed registers() {
        return (toRecipients, toCarers) -> {
            recipients.forEach(toRecipients);
            carers.forEach(toCarers);
        };
    }

    public OrderFeed ordersFeed() {
        return orders::forEach;
    }

    public AbsenceFeed absencesFeed() {
        return absences::forEach;
    }

    public VisitFeed visitsFeed() {
        return visits::forEach;
    }

    private Origin origin(String changed) {
        line++;
        return new Origin("feed", line, optional(changed).map(At::at));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
