package dk.direktionsbord.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whose installation this is, as the pages say it. */
@ConfigurationProperties("direktionsbord.municipality")
record Municipality(@DefaultValue("") String name) {}
