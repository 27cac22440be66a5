package se.kvittens.client.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.message.MessageId;
import se.kvittens.transport.http.Content;
import se.kvittens.transport.http.Request;

/** Addresses of a provider's record. */
public record Places(ProviderId provider) {

    private String of(String rest) {
        return "/v1/providers/" + Request.segment(provider.value()) + rest;
    }

    /** Where it is said, a request asks with it. */
    public static Request asking(Request request, String name, Optional<?> value) {
        return value.map(each -> request.asking(name, each.toString())).orElse(request);
    }

    public static Request ofDays(Request request, LocalDate from, LocalDate to) {
        return request.asking("from", from.toString()).asking("to", to.toString());
    }

    /** Where an answer is kept. */
    public static Path written(Content content, Path into) {
        try {
            content.writeTo(into);
            return into;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public String deadlines() {
        return of("/deadlines");
    }

    public Request report(ReportAsked asked, String format) {
        String place = of("/reports/" + asked.kind().name().toLowerCase(Locale.ROOT));
        return ofDays(Request.get(place), asked.from(), asked.to()).asking("format", format);
    }

    public String messages() {
        return of("/messages");
    }

    public String message(MessageId message) {
        return of("/messages/" + Request.segment(message.value()));
    }

    public String job(String job) {
        return of("/jobs/" + Request.segment(job));
    }

    public String absences() {
        return of("/absences");
    }

    public String orders() {
        return of("/orders");
    }

    public String tags() {
        return of("/tags");
    }

    public String doors() {
        return of("/doors");
    }

    public String webhooks() {
        return of("/webhooks");
    }

    public String receipts() {
        return of("/receipts");
    }

    public String planned() {
        return of("/planned");
    }

    public String visits() {
        return of("/visits");
    }

    public String visit(VisitId visit) {
        return of("/visits/" + Request.segment(visit.value()));
    }

    public String months() {
        return of("/months");
    }

    public String month(YearMonth month) {
        return of("/months/" + month);
    }
}
