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
record Places(ProviderId provider) {

    private String of(String rest) {
        return "/v1/providers/" + Request.segment(provider.value()) + rest;
    }

    /** Where it is said, a request asks with it. */
    static Request asking(Request request, String name, Optional<?> value) {
        return value.map(each -> request.asking(name, each.toString())).orElse(request);
    }

    static Request ofDays(Request request, LocalDate from, LocalDate to) {
        return request.asking("from", from.toString()).asking("to", to.toString());
    }

    /** Where an answer is kept. */
    static Path written(Content content, Path into) {
        try {
            content.writeTo(into);
            return into;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String deadlines() {
        return of("/deadlines");
    }

    Request report(ReportAsked asked, String format) {
        String place = of("/reports/" + asked.kind().name().toLowerCase(Locale.ROOT));
        return ofDays(Request.get(place), asked.from(), asked.to()).asking("format", format);
    }

    String messages() {
        return of("/messages");
    }

    String message(MessageId message) {
        return of("/messages/" + Request.segment(message.value()));
    }

    String job(String job) {
        return of("/jobs/" + Request.segment(job));
    }

    String absences() {
        return of("/absences");
    }

    String orders() {
        return of("/orders");
    }

    String tags() {
        return of("/tags");
    }

    String doors() {
        return of("/doors");
    }

    String webhooks() {
        return of("/webhooks");
    }

    String receipts() {
        return of("/receipts");
    }

    String planned() {
        return of("/planned");
    }

    String visits() {
        return of("/visits");
    }

    String visit(VisitId visit) {
        return of("/visits/" + Request.segment(visit.value()));
    }

    String months() {
        return of("/months");
    }

    String month(YearMonth month) {
        return of("/months/" + month);
    }
}
