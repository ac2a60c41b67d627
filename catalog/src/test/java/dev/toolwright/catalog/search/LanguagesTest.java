package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.index.Language;
import dev.toolwright.catalog.search.Town.Offer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and questions in other languages than English, the words inflected in another way. */
class LanguagesTest {

    private static final List<Offer> OFFERS = List.of(
            new Offer("Buchhaltung", "rechnungSenden", "Versendet eine Rechnung an den Kunden und legt sie im Archiv ab."),
            new Offer("Buchhaltung", "kundeSuchen", "Sucht einen Kunden nach seinem Namen oder nach der Nummer."),
            new Offer("Colis", "suivre", "Donne l'état d'une livraison et la date à laquelle le paquet est arrivé."),
            new Offer("Colis", "annuler", "Annule une commande qui n'est pas encore partie du magasin."),
            new Offer("Tienda", "buscarProducto", "Busca los productos de la tienda por su nombre y por el precio."),
            new Offer("Tienda", "pagar", "Paga un pedido con la tarjeta de crédito de los clientes."),
            new Offer("Погода", "forecast", "Показывает прогноз погоды для города на несколько дней."),
            new Offer("Погода", "wind", "Скорость и направление ветра на станции."),
            new Offer("天气", "weather_now", "查询城市的实时天气和空气质量。"),
            new Offer("天气", "train", "查询火车票的余票和价格。"),
            new Offer("交通", "route", "二つの駅の間の乗換案内を検索します。"),
            new Offer("Ledger", "balance", "The balance of an account at the end of a month."));

    @TempDir
    Path temp;

    @Test
    void search_questionInTheDocumentsLanguage_findsTheTool() throws IOException {
        Map<String, String> questions = Map.ofEntries(
                Map.entry("Rechnungen an Kunden versenden", "Buchhaltung: rechnungSenden"),
                Map.entry("Wie finde ich die Kunden mit einem Namen?", "Buchhaltung: kundeSuchen"),
                Map.entry("Quand les paquets et les livraisons arrivent-ils ?", "Colis: suivre"),
                Map.entry("annuler mes commandes", "Colis: annuler"),
                Map.entry("¿Qué producto tiene la tienda?", "Tienda: buscarProducto"),
                Map.entry("pagar pedidos con tarjetas", "Tienda: pagar"),
                Map.entry("прогнозы погоды в городах", "Погода: forecast"),
                Map.entry("какой ветер на станциях", "Погода: wind"),
                Map.entry("北京的天气怎么样", "天气: weather_now"),
                Map.entry("火车票多少钱", "天气: train"),
                Map.entry("乗換を検索", "交通: route"));
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            questions.forEach((question, tool) ->
                    assertThat(Town.found(catalog, question)).as(question).first().isEqualTo(tool));
        }
    }

    @Test
    void search_accentsLeftOut_findsTheToolAllTheSame() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            assertThat(Town.found(catalog, "tarjeta de credito")).first().isEqualTo("Tienda: pagar");
        }
    }

    @Test
    void language_ofTexts_isToldByLettersAndCommonWords() {
        assertThat(Language.of("Wie finde ich die Kunden mit einem Namen?")).containsExactly(Language.GERMAN);
        assertThat(Language.of("L'état courant, c'est le dernier état du colis")).containsExactly(Language.FRENCH);
        assertThat(Language.of("Busca los productos de la tienda por su nombre")).containsExactly(Language.SPANISH);
        assertThat(Language.of("прогноз")).containsExactly(Language.RUSSIAN);
        assertThat(Language.of("天气 API")).containsExactly(Language.CJK);
        assertThat(Language.of("convert hat sizes")).isEmpty();
        assertThat(Language.of("What was the war in which the man was hit?")).isEmpty();
    }
}
