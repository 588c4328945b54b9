package io.lector.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that numbers are told in.
 *
 * @param kind what it measures; units of two kinds are never the same
 * @param factor how many of the kind's smallest unit it is
 * @param zero where its scale begins, in the kind's smallest unit
 * @param exact false where its length varies, as that of a month does
 */
record Measure(String kind, BigDecimal factor, BigDecimal zero, boolean exact) {

    private static final Map<String, Measure> BY_NAME = new HashMap<>();

    static {
        add(
                "time",
                true,
                "second:1 sec:1 minute:60 min:60 hour:3600 hr:3600 day:86400 week:604800 wk:604800 fortnight:1209600");
        add(
                "time",
                false,
                "month:2629800 year:31557600 yr:31557600 decade:315576000 century:3155760000 centurie:3155760000");
        add(
                "length",
                true,
                "mm:1 millimetre:1 millimeter:1 cm:10 centimetre:10 centimeter:10 m:1000 metre:1000 meter:1000 "
                        + "km:1000000 kilometre:1000000 kilometer:1000000 inch:25.4 inche:25.4 foot:304.8 feet:304.8 ft:304.8 "
                        + "yard:914.4 mile:1609344 mi:1609344");
        add(
                "mass",
                true,
                "gram:1 gramme:1 kg:1000 kilo:1000 kilogram:1000 kilogramme:1000 tonne:1000000 ounce:28.349523125 "
                        + "oz:28.349523125 pound_mass:453.59237 lb:453.59237");
        add("volume", true, "ml:1 millilitre:1 milliliter:1 cl:10 litre:1000 liter:1000 gallon:3785.411784");
        add("area", true, "hectare:10000 acre:4046.8564224");
        add("share", true, "percent:1 %:1 pct:1 percentage:1");
        add("points", true, "point:1");
        temperature("degree ° celsius centigrade °c", BigDecimal.ONE, "273.15");
        temperature(
                "fahrenheit °f",
                BigDecimal.valueOf(5).divide(BigDecimal.valueOf(9), MathContext.DECIMAL64),
                "255.3722222222");
        temperature("kelvin °k", BigDecimal.ONE, "0");
        add("dollars", true, "dollar:100 $:100 usd:100 buck:100 cent:1");
        add("euros", true, "euro:1 €:1 eur:1");
        add("pounds", true, "£:1 quid:1 gbp:1 sterling:1");
        add("pounds", true, "pound:1");
        add("roubles", true, "rouble:1 ruble:1 rub:1");
        add("yen", true, "yen:1 ¥:1");
        add("francs", true, "franc:1 chf:1");
        add("hryvnias", true, "hryvnia:1");
        add("rupees", true, "rupee:1 ₹:1");
        add(
                "watts",
                true,
                "watt:1 kw:1000 kilowatt:1000 mw:1000000 megawatt:1000000 gw:1000000000 gigawatt:1000000000");
        add("people", true, "people:1 person:1 human:1");
    }

    Measure(String kind, BigDecimal factor, boolean exact) {
        this(kind, factor, BigDecimal.ZERO, exact);
    }

    private static void add(String kind, boolean exact, String units) {
        for (String unit : units.split(" ")) {
            int colon = unit.lastIndexOf(':');
            Measure measure = new Measure(kind, new BigDecimal(unit.substring(colon + 1)), exact);
            BY_NAME.put(unit.substring(0, colon), measure);
        }
    }

    private static void temperature(String units, BigDecimal factor, String zero) {
        for (String unit : units.split(" ")) {
            BY_NAME.put(unit, new Measure("temperature", factor, new BigDecimal(zero), true));
        }
    }

    /** A number of this unit told in another of its kind. */
    BigDecimal in(Measure other, BigDecimal number) {
        BigDecimal told = number.multiply(factor).add(zero).subtract(other.zero);
        return told.divide(other.factor, MathContext.DECIMAL64);
    }

    static Optional<Measure> named(Token token) {
        return token.shown().equals("K") ? named("kelvin") : named(token.plain());
    }

    static Optional<Measure> named(String plain) {
        Measure found = BY_NAME.get(plain);
        return Optional.ofNullable(
                found != null || plain.length() < 4 || !plain.endsWith("s")
                        ? found
                        : BY_NAME.get(plain.substring(0, plain.length() - 1)));
    }

    boolean isSameKind(Measure other) {
        return kind.equals(other.kind);
    }

    /** Whether a number told in one can be told in the other without rounding. */
    boolean convertsExactly(Measure other) {
        boolean months = !exact && !other.exact;
        return isSameKind(other) && (exact && other.exact || months);
    }
}
