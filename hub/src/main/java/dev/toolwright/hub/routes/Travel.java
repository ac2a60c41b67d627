package dev.toolwright.hub.routes;

/** The modes that a traveller allows. */
enum Travel {
    ANY,
    RAIL,
    ROAD;

    boolean allows(Link.Mode mode) {
        return switch (this) {
            case ANY -> true;
            case RAIL -> mode == Link.Mode.RAIL;
            case ROAD -> mode == Link.Mode.ROAD;
        };
    }
}
