package se.kvittens.files.servefolder;

import java.util.Optional;
import se.kvittens.files.servefolder.Overrides.Variable;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/**
 * What whoever runs a server is told of it.
 *
 * @param metrics where its numbers are had; empty where they are not
 * @param requestLog whether each request is a line on standard error
 */
public record OperationSettings(Optional<ListenAddress> metrics, boolean requestLog) {

    static OperationSettings in(YamlFields fields, Overrides overrides) {
        Optional<ListenAddress> said = fields.optional("metrics").flatMap(value -> address(value.fields()));
        return new OperationSettings(
                overrides
                        .read(Variable.KVITTENS_SERVE_METRICS, "metrics.address", ListenAddress::of)
                        .or(() -> said),
                fields.optional("requestLog")
                        .flatMap(value -> value.as(Readings::flag))
                        .orElse(true));
    }

    private static Optional<ListenAddress> address(YamlFields fields) {
        Optional<ListenAddress> address = fields.required("address").flatMap(value -> value.as(ListenAddress::of));
        fields.refuseUnknown();
        return address;
    }
}
