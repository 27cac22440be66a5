package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.tags.ShownTag;
import se.kvittens.client.tags.Tag;
import se.kvittens.client.tags.TagCheck;
import se.kvittens.client.tags.TagIssue;
import se.kvittens.client.tags.TagMount;
import se.kvittens.client.tags.Tags;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Tags, over HTTP. */
public final class TagsOverHttp implements Tags {

    private final Calls calls;
    private final Places places;

    public TagsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, List<ShownTag>> all() {
        return calls.call(Request.get(places.tags()), Reading.json(TagWire::list));
    }

    @Override
    public Either<RestProblem, ShownTag> see(TagUid tag) {
        return calls.call(Request.get(place(tag)), Reading.json(TagWire::shown));
    }

    @Override
    public Either<RestProblem, List<ShownTag>> toCheck(YearMonth month) {
        return calls.call(Request.get(places.month(month) + "/tag-checks"), Reading.json(TagWire::list));
    }

    @Override
    public Either<RestProblem, Tag> issue(TagUid tag, TagIssue issue) {
        return said(Request.of(Method.PUT, place(tag)), TagWire.write(issue));
    }

    @Override
    public Either<RestProblem, Tag> mount(TagUid tag, TagMount mount) {
        return said(Request.of(Method.PUT, place(tag) + "/door"), TagWire.write(mount));
    }

    @Override
    public Either<RestProblem, Tag> retire(TagUid tag, String why) {
        return said(Request.of(Method.PUT, place(tag) + "/retirement"), TagWire.retirement(why));
    }

    @Override
    public Either<RestProblem, Tag> check(TagUid tag, TagCheck check) {
        return said(Request.of(Method.POST, place(tag) + "/checks"), TagWire.write(check));
    }

    private String place(TagUid tag) {
        return places.tags() + "/" + Request.segment(tag.hex());
    }

    private Either<RestProblem, Tag> said(Request request, String what) {
        return calls.call(request.sending(Body.json(what)), Reading.json(TagWire::read));
    }
}
