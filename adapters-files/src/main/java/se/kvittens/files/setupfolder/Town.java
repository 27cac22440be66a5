package se.kvittens.files.setupfolder;

import java.util.Optional;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** The municipality that a manifest names, and where. */
public record Town(MunicipalityId id, YamlValue value) {

    /** Empty where it is missing, or can be nobody's name. */
    public static Optional<Town> in(YamlFields fields) {
        return fields.required("municipality")
                .flatMap(value -> value.as(Readings::name).map(text -> new Town(new MunicipalityId(text), value)));
    }
}
