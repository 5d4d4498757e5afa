import { detect } from "../../src/detect.ts";
import { MENTION } from "../../src/finding.ts";

/** Full names as they stand in a Dutch classroom; invented combinations, written down without looking at the lists. */
const NAMES: Readonly<Record<string, string>> = {
  Nederlands:
    "Sanne Wolterink, Thijmen van der Zanden, Guusje Paalvast, Hidde Roelofsen, Evi Kranenborg, Mats Oude Kotte, Loek van Hintum, Isabelle Schraven, Gijs Wammes, Pleun de Kinderen, Teddy Bosschaart, Liz Verhagen, Faas Terpstra, Philou Knoops, Stijn in 't Groen, Jente Huizinga",
  Fries:
    "Jelmer Feenstra, Sietske Boersma, Wytze Algra, Nynke Postma, Tjitske Haitsma, Douwe Wiersma, Hylke Jellema, Anke Zijlstra, Froukje Ypma, Eelke Dijkstra, Rixt Talsma, Gosse Hoogland",
  Turks:
    "Efe Karabulut, Zeynep Aydoğan, Berat Taşkın, Elif Nur Kılıç, Hamza Demirtaş, Azra Sönmez, Yiğit Çakır, Ecrin Bulut, Emirhan Gündüz, Nisanur Aksu, Kerem Türkmen, Hiranur Şimşek, Miraç Ateş, Beyza Korkmaz, Ömer Asaf Uçar, İrem Polat",
  Marokkaans:
    "Anass El Bouazzaoui, Hajar Oulad Said, Ilyas Benhaddou, Salma Aouragh, Zakaria El Mourabit, Nisrine Tahtah, Ayman Chentouf, Douae Amezian, Bilal Ait Lahcen, Ikram Belkadi, Souhail Lamrabet, Chaymae Azzouzi, Yassir El Khayari, Wiam Bakkali, Nassim Afallah, Imane Ben Ali",
  Pools:
    "Jakub Zieliński, Oliwia Wójtowicz, Szymon Kubiak, Maja Ostrowska, Filip Gajewski, Lena Sikora, Antoni Walczak, Hanna Pawlak, Mikołaj Baran, Amelia Szczepańska, Wiktor Duda, Zofia Czerwińska",
  Syrisch:
    "Omar Al Hariri, Rimas Shehadeh, Yazan Darwish, Lamar Alkhatib, Qusai Al-Hamwi, Sidra Barakat, Amjad Khalil, Tala Al Masri, Mulham Haddad, Jana Zakaria, Laith Mansour, Maya Sabbagh",
  Oekraïens:
    "Maksym Bondarenko, Sofiia Tkachenko, Artem Lysenko, Daryna Melnyk, Nazar Shevchuk, Polina Kravchenko, Tymofii Savchenko, Veronika Hrytsenko, Bohdan Marchenko, Yeva Polishchuk, Illia Rudenko, Kateryna Boiko",
  Surinaams:
    "Raoul Ramcharan, Shanti Bhagwandin, Jayden Pengel, Kimberly Wongsodikromo, Dinesh Jagroep, Chanel Amatredjo, Ryan Tjon A Fat, Ashanti Doornkamp, Vishal Gangaram Panday, Naomi Zeefuik, Romario Kartosen, Priya Sewnarain",
  Antilliaans:
    "Jurickson Martis, Shaniqua Winklaar, Rayvon Cijntje, Quiana Rosario, Churandy Felicia, Mirthe Croes, Gilmar Isenia, Tiffany Maduro, Ruendy Schoop, Zuleika Geerman, Elton Juliana, Shurandy Bernadina",
  Chinees:
    "Wei Zhang, Xinyi Chen, Hao Ran Liu, Mei Ling Wong, Jiaqi Zhou, Kevin Cheung, Yuxuan Wu, Lin Hu, Siyu Huang, Tommy Lau, Ruoxi Yang, Jason Ho",
  Ghanees:
    "Kofi Boateng, Akosua Adjei, Kwame Asante, Efua Owusu, Yaw Agyeman, Ama Serwaa Mensah, Emmanuel Opoku, Abena Darko, Nana Yaw Amoah, Priscilla Asamoah, Kojo Frimpong, Adwoa Acheampong",
  Eritrees:
    "Filmon Habte, Saron Tewelde, Robel Gebreyesus, Bethel Haile, Yonas Kidane, Winta Berhane, Henok Tesfamariam, Rahwa Ghebremedhin, Aman Weldu, Luwam Mehari, Natnael Okbay, Feven Zerai",
  Somalisch:
    "Abdirahman Farah, Hodan Warsame, Mohamed Abdi Hassan, Ayaan Jama, Liban Osman, Fartun Yusuf, Zakariye Nur, Sumaya Ali Mohamud, Bashir Aden, Ifrah Hussein, Guled Ismail, Nasteho Abdullahi",
  Afghaans:
    "Ahmad Zia Rahimi, Farzana Noori, Mustafa Ahmadzai, Zohra Haidari, Milad Stanekzai, Parwana Sultani, Idris Karimi, Mursal Amiri, Hamid Wardak, Sahar Azizi, Elyas Popal, Nilofar Yousufi",
  Iraans:
    "Arash Mohammadi, Yasaman Karimi, Kian Tehrani, Parisa Rezaei, Sina Hosseini, Nika Jafari, Armin Ghorbani, Shirin Moradi, Dariush Ebrahimi, Tara Salehi, Soroush Akbari, Mina Rostami",
  Vietnamees:
    "Nguyen Van Minh, Tran Thi Hoa, Kim Pham, Long Vo, Linh Dang, Anh Tuan Le, Thao Nguyen, Bao Tran, Quynh Huynh, Duc Bui, My Linh Hoang, Tuan Phan",
  "Spaans en Portugees":
    "Mateo Fernández García, Lucía Romero, Tiago Fortes, Beatriz Monteiro, Santiago Restrepo, Camila Rojas Díaz, Nelson Évora, Inês Carvalho, Rodrigo da Silva, Valentina Ospina, Joana dos Santos, Diego Quispe",
};

/** Sentences that say nothing about who it is, and a line of a list. */
const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `${name} heeft de toets nog niet ingeleverd.`,
  (name) => `Wil jij morgen even met ${name} praten?`,
  (name) => `Het werkstuk van ${name} was mooi verzorgd.`,
  (name) => `Volgende week komen ${name} en een vriend een dag kijken.`,
];

/** How many of the names are found to the letter, per community, as rows of a table. */
export function communities(): string {
  let out = "| herkomst van de naam | namen | precies gevonden | geraakt |\n|---|---|---|---|\n";
  for (const [community, list] of Object.entries(NAMES)) {
    let exact = 0;
    let touched = 0;
    let all = 0;
    for (const name of list.split(", "))
      for (const frame of FRAMES) {
        const text = frame(name);
        const start = text.indexOf(name);
        const end = start + name.length;
        const found = detect(text).filter(({ kind, sure }) => kind === "name" && sure >= MENTION);
        all++;
        if (found.some((finding) => finding.start === start && finding.end === end)) exact++;
        if (found.some((finding) => finding.start < end && start < finding.end)) touched++;
      }
    out += `| ${community} | ${list.split(", ").length} | ${Math.round((100 * exact) / all)} % | ${Math.round((100 * touched) / all)} % |\n`;
  }
  return out;
}
