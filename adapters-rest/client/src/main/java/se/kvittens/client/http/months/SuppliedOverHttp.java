package se.kvittens.client.http.months;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.function.Function;
import se.kvittens.client.answer.Page;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.supplied.Absence;
import se.kvittens.client.supplied.AbsenceFilter;
import se.kvittens.client.supplied.Order;
import se.kvittens.client.supplied.OrderFilter;
import se.kvittens.client.supplied.Recipient;
import se.kvittens.client.supplied.RecipientFilter;
import se.kvittens.client.supplied.Supplied;
import se.kvittens.client.supplied.WholeRecipient;
import se.kvittens.client.wire.In;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.task.Category;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** What was supplied of months, over HTTP. */
public final class SuppliedOverHttp implements Supplied {

    private static final String RECIPIENTS = "/recipients";

    private final Calls calls;
    private final Places places;

    public SuppliedOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Paged<Recipient> recipients(RecipientFilter filter) {
        Request request = list(filter.month(), RECIPIENTS, filter.limit());
        return paged(Places.asking(request, "area", filter.area()), SuppliedWire::recipients);
    }

    @Override
    public Paged<Order> orders(OrderFilter filter) {
        Request request = Places.asking(list(filter.month(), "/orders", filter.limit()), "on", filter.on());
        return paged(Places.asking(request, "category", filter.category().map(Category::code)), SuppliedWire::orders);
    }

    @Override
    public Paged<Absence> absences(AbsenceFilter filter) {
        Request request = Places.asking(list(filter.month(), "/absences", filter.limit()), "on", filter.on());
        return paged(Places.asking(request, "cause", filter.cause()), SuppliedWire::absences);
    }

    @Override
    public Either<RestProblem, WholeRecipient> recipient(YearMonth month, RecipientId recipient) {
        Request request = Request.of(Method.POST, places.month(month) + RECIPIENTS + "/search")
                .sending(Body.json(SuppliedWire.asked(recipient)));
        return calls.call(Calls.harmless(request), Reading.json(SuppliedWire::whole));
    }

    private Request list(YearMonth month, String what, int limit) {
        return Request.get(places.month(month) + what).asking("limit", "" + limit);
    }

    private <T> Paged<T> paged(Request request, Function<In, Page<T>> reading) {
        return cursor -> calls.call(Places.asking(request, "cursor", cursor), Reading.json(reading));
    }
}
