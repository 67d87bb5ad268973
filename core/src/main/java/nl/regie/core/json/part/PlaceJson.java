package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.Area;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;

/** Forms of places and houses. */
public final class PlaceJson {

    /** The form of {@link Municipality}. */
    public static final Form<Municipality> MUNICIPALITY = municipality();
    /** The form of {@link SafetyRegion}. */
    public static final Form<SafetyRegion> SAFETY_REGION = safetyRegion();
    /** The form of {@link SafetyHouse}. */
    public static final Form<SafetyHouse> SAFETY_HOUSE = safetyHouse();
    /** The form of {@link Area}. */
    public static final Form<Area> AREA = area();

    private PlaceJson() {}

    private static Form<Municipality> municipality() {
        Fields<Municipality> fields = Fields.of("Municipality");
        Key<MunicipalityCode> code = fields.required("code", Scalars.MUNICIPALITY, Municipality::code);
        Key<LocalDate> validFrom = fields.required("validFrom", Dates.DATE, Municipality::validFrom);
        Key<Optional<LocalDate>> validUntil = fields.optional("validUntil", Dates.DATE, Municipality::validUntil);
        return fields.make(values -> new Municipality(values.get(code), values.get(validFrom), values.get(validUntil)));
    }

    private static Form<SafetyRegion> safetyRegion() {
        Fields<SafetyRegion> fields = Fields.of("SafetyRegion");
        Key<String> code = fields.required("code", Scalars.SAFETY_REGION, SafetyRegion::code);
        Key<String> name = fields.required("name", Scalars.LINE, SafetyRegion::name);
        return fields.make(values -> new SafetyRegion(values.get(code), values.get(name)));
    }

    private static Form<SafetyHouse> safetyHouse() {
        Fields<SafetyHouse> fields = Fields.of("SafetyHouse");
        Key<String> id = fields.required("id", Scalars.WORD, SafetyHouse::id);
        Key<String> name = fields.required("name", Scalars.LINE, SafetyHouse::name);
        Key<SafetyRegion> region = fields.required("region", SAFETY_REGION, SafetyHouse::region);
        return fields.make(values -> new SafetyHouse(values.get(id), values.get(name), values.get(region)));
    }

    private static Form<Area> area() {
        Fields<Area> fields = Fields.of("Area");
        Key<String> name = fields.required("name", Scalars.LINE, Area::name);
        Key<MunicipalityCode> within = fields.required("within", Scalars.MUNICIPALITY, Area::within);
        Key<Optional<FreeText>> description = fields.optional("description", PersonalJson.TEXT, Area::description);
        return fields.make(values -> new Area(values.get(name), values.get(within), values.get(description)));
    }
}
