package se.kvittens.files.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.orders.AbsenceField;
import se.kvittens.files.orders.OrderField;
import se.kvittens.files.orders.ProfiledAbsences;
import se.kvittens.files.orders.ProfiledOrders;
import se.kvittens.files.people.CarerField;
import se.kvittens.files.people.ProfiledCarers;
import se.kvittens.files.people.ProfiledRecipients;
import se.kvittens.files.people.RecipientField;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.visits.VisitField;
import se.kvittens.files.visits.VisitProfile;

/** The profiles of an intake, each read once. */
final class IntakeProfiles {

    private final Set<Tried> tried = new HashSet<>();
    private final Map<Path, VisitProfile> visits = new HashMap<>();
    private final Map<Path, Profile<OrderField>> orders = new HashMap<>();
    private final Map<Path, Profile<AbsenceField>> absences = new HashMap<>();
    private final Map<Path, Profile<RecipientField>> recipients = new HashMap<>();
    private final Map<Path, Profile<CarerField>> carers = new HashMap<>();

    /** Reads them all; to be used only where no fault was found. */
    static IntakeProfiles of(Intake intake, Faults faults) {
        IntakeProfiles profiles = new IntakeProfiles();
        intake.lists().forEach(each -> profiles.read(each, faults));
        profiles.requireProviders(intake, faults);
        profiles.requireKnown(
                new KnownCodes(intake.month().rules().visits().tasks().table(), faults));
        return profiles;
    }

    VisitProfile ofVisits(Delivery delivery) {
        return Objects.requireNonNull(visits.get(delivery.profile()));
    }

    Profile<OrderField> ofOrders(Delivery delivery) {
        return Objects.requireNonNull(orders.get(delivery.profile()));
    }

    Profile<AbsenceField> ofAbsences(Delivery delivery) {
        return Objects.requireNonNull(absences.get(delivery.profile()));
    }

    Profile<RecipientField> ofRecipients(Delivery delivery) {
        return Objects.requireNonNull(recipients.get(delivery.profile()));
    }

    Profile<CarerField> ofCarers(Delivery delivery) {
        return Objects.requireNonNull(carers.get(delivery.profile()));
    }

    TableShape shapeOf(Delivery delivery) {
        VisitProfile ofVisits = visits.get(delivery.profile());
        return ofVisits != null
                ? ofVisits.columns().shape()
                : Stream.of(orders, absences, recipients, carers)
                        .flatMap(each -> Stream.ofNullable(each.get(delivery.profile())))
                        .findFirst()
                        .orElseThrow()
                        .shape();
    }

    private void read(Deliveries deliveries, Faults faults) {
        each(deliveries, Deliveries.Kind.VISITS, visits, path -> VisitProfile.read(path, faults));
        each(deliveries, Deliveries.Kind.ORDERS, orders, path -> ProfiledOrders.PROFILE.read(path, faults));
        each(deliveries, Deliveries.Kind.ABSENCES, absences, path -> ProfiledAbsences.PROFILE.read(path, faults));
        each(deliveries, Deliveries.Kind.RECIPIENTS, recipients, path -> ProfiledRecipients.PROFILE.read(path, faults));
        each(deliveries, Deliveries.Kind.CARERS, carers, path -> ProfiledCarers.PROFILE.read(path, faults));
        for (Delivery delivery : deliveries.of(Deliveries.Kind.VISITS)) {
            VisitProfile profile = visits.get(delivery.profile());
            if (profile != null
                    && profile.columns().has(VisitField.IS_APPROVED)
                    && delivery.taken().isEmpty()) {
                faults.add(new Fault(
                        FaultKind.UNKNOWN_TIME_TAKEN, delivery.name(), 0, VisitField.IS_APPROVED.key(), "", ""));
            }
        }
    }

    private void requireKnown(KnownCodes codes) {
        visits.values().forEach(profile -> codes.requireTasks(profile.columns(), VisitField.TASKS));
        for (Profile<OrderField> profile : orders.values()) {
            codes.requireTasks(profile, OrderField.TASKS);
            codes.requireCategories(profile, OrderField.CATEGORY);
        }
    }

    /** Else each provider would be told all of it as its own. Of people that is no harm: they are not paid for. */
    private void requireProviders(Intake intake, Faults faults) {
        require(intake, Deliveries.Kind.VISITS, faults, path -> has(visits.get(path), VisitField.PROVIDER));
        require(intake, Deliveries.Kind.ORDERS, faults, path -> has(orders.get(path), OrderField.PROVIDER));
        require(intake, Deliveries.Kind.ABSENCES, faults, path -> has(absences.get(path), AbsenceField.PROVIDER));
    }

    private static boolean has(@Nullable VisitProfile profile, VisitField field) {
        return profile == null || profile.columns().has(field);
    }

    private static <F extends Enum<F> & FeedField> boolean has(@Nullable Profile<F> profile, F field) {
        return profile == null || profile.has(field);
    }

    private static void require(Intake intake, Deliveries.Kind kind, Faults faults, Predicate<Path> hasProvider) {
        intake.lists()
                .flatMap(list -> list.of(kind).stream())
                .filter(delivery -> intake.isOfSeveral(kind, delivery))
                .map(Delivery::profile)
                .distinct()
                .filter(hasProvider.negate())
                .forEach(path ->
                        faults.add(new Fault(FaultKind.MISSING_FIELD, path.toString(), 0, "columns.provider", "", "")));
    }

    /** A profile is of one kind; one that is used for two is read, and refused, as each. */
    private record Tried(Deliveries.Kind kind, Path profile) {}

    private <P> void each(
            Deliveries deliveries, Deliveries.Kind kind, Map<Path, P> read, Function<Path, Optional<P>> reading) {
        for (Delivery delivery : deliveries.of(kind)) {
            if (tried.add(new Tried(kind, delivery.profile()))) {
                reading.apply(delivery.profile()).ifPresent(profile -> read.put(delivery.profile(), profile));
            }
        }
    }
}
