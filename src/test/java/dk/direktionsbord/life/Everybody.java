package dk.direktionsbord.life;

import java.util.List;

/** One person for each role, and for leaders one with and one without a part in the matters. */
final class Everybody {
    static final List<String> PEOPLE = List.of(
            "borgmester",
            "kdir",
            "vdir",
            "bkmdir",
            "chef.das",
            "chef.buf",
            "chef.bkm",
            "sag.das",
            "sag.sua",
            "leder.s2",
            "sek.leder",
            "procesejer",
            "sysadm",
            "dpo");

    private Everybody() {}
}
