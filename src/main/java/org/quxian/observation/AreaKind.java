package org.quxian.observation;

/** The kinds of area that publish figures, after GB/T 2260 and the municipal practice of listing functional zones. */
public enum AreaKind {
    /** 直辖市. */
    MUNICIPALITY(new Text("直辖市", "Municipality")),
    /** 区. */
    DISTRICT(new Text("区", "District")),
    /** 县级市, abolished in Chongqing in 2006. */
    CITY(new Text("县级市", "County-level city")),
    /** 县. */
    COUNTY(new Text("县", "County")),
    /** 自治县. */
    AUTONOMOUS_COUNTY(new Text("自治县", "Autonomous county")),
    /** 开发区: a functional zone, which lies inside districts and has no GB/T 2260 code. */
    ZONE(new Text("开发区", "Functional zone"));

    private final Text label;

    AreaKind(Text label) {
        this.label = label;
    }

    /** The kind's name. */
    public Text label() {
        return label;
    }
}
