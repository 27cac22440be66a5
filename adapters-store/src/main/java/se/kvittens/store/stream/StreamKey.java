package se.kvittens.store.stream;

import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.domain.identity.MunicipalityId;

/**
 * Names a stream.
 *
 * @param owner whose it is: a provider or a municipality
 * @param member of the owner; empty where the stream is of the whole
 * @param part of that; empty where it is of the whole
 */
public record StreamKey(StreamKind kind, String owner, String member, String part) {

    /** Of all erasures. */
    public static final StreamKey ERASURES = new StreamKey(StreamKind.ERASURES, "", "", "");

    public static StreamKey of(CarerOfProvider carer) {
        return new StreamKey(
                StreamKind.CARER, carer.provider().value(), carer.carer().value(), "");
    }

    /** Of all tags of a municipality. */
    public static StreamKey ofTags(MunicipalityId municipality) {
        return new StreamKey(StreamKind.TAGS, municipality.value(), "", "");
    }

    /** Of what the locks of a gateway told a municipality, and were asked. */
    public static StreamKey ofDoors(MunicipalityId municipality, String gateway) {
        return new StreamKey(StreamKind.DOORS, municipality.value(), gateway, "");
    }

    public long checksum() {
        return Checksum.of(kind.name(), owner, member, part);
    }
}
