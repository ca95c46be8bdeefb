import type { OptionsActions, OptionsData, SiteChoice, ThemeChoice } from "./contract";
import { EraseSection } from "./erase-section";
import type { FeedActions, FeedData } from "./feeds/contract";
import { FeedSection } from "./feeds/feed-section";
import { LibrarySection } from "./library-section";
import { NoticeBar } from "./notice-bar";
import type { OtherSites } from "./other-sites";
import { OwnThemeSection } from "./own-theme-section";
import type { PackActions, PackData } from "./packs/contract";
import { PackSection } from "./packs/pack-section";
import { SiteSection } from "./site-section";
import { SyncSection } from "./sync-section";
import { ThemeSection } from "./theme-section";
import type { PastImport, StorageState, Transfer, TransferActions } from "./transfer";
import { TransferSection } from "./transfer-section";

const CHAPTERS = [
  ["own-themes", "Your themes"],
  ["themes", "Themes"],
  ["sites", "Sites"],
  ["sync", "Sync and file"],
  ["library", "Library"],
  ["feeds", "Feeds"],
  ["packs", "Packs"],
  ["import", "Import and export"],
  ["erase", "Erase"],
];

interface OptionsPageProps {
  themes: readonly ThemeChoice[];
  sites: readonly SiteChoice[];
  otherSites: OtherSites;
  data: OptionsData;
  actions: OptionsActions;
  feedData: FeedData | null;
  feedActions: FeedActions;
  packs: PackData;
  packActions: PackActions;
  transfer: Transfer | null;
  storage: StorageState | null;
  imports: readonly PastImport[];
  transferActions: TransferActions;
}

/** The whole options page; needs tokens.css, controls.css and options.css. */
export function OptionsPage(props: OptionsPageProps) {
  const { data, actions, transfer, storage, imports, transferActions } = props;
  const { feedData, feedActions, packs, packActions } = props;
  const { sync, library, notice } = data;
  return (
    <div class="page">
      <Header />
      <main>
        <PreferenceSections {...props} />
        {sync && (
          <SyncSection
            sync={sync}
            onRetry={actions.retrySync}
            onExport={actions.exportFile}
            onImport={actions.importFile}
          />
        )}
        {library && (
          <LibrarySection
            library={library}
            reading={data.reading}
            onLoad={actions.loadBundledDigest}
            onRemove={actions.removeDigest}
          />
        )}
        {feedData && <FeedSection data={feedData} actions={feedActions} />}
        <PackSection packs={packs} actions={packActions} />
        <TransferSection
          transfer={transfer}
          storage={storage}
          imports={imports}
          corrected={library?.corrected ?? 0}
          actions={transferActions}
        />
        <EraseSection onErase={actions.eraseEverything} />
      </main>
      <NoticeBar notice={notice} onDismiss={actions.dismiss} />
    </div>
  );
}

const Header = () => (
  <header>
    <h1>Gloss options</h1>
    <nav aria-label="Sections">
      {CHAPTERS.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  </header>
);

/** Themes and sites, once the preferences are loaded. */
function PreferenceSections({ themes, sites, otherSites, data, actions }: OptionsPageProps) {
  const { preferences, applying } = data;
  if (!preferences) return null;
  return (
    <>
      <OwnThemeSection
        themes={preferences.themes}
        stances={preferences.stances}
        sync={data.sync}
        applying={applying}
        onSet={actions.setTheme}
        onRemove={actions.removeTheme}
        onStance={actions.setStance}
      />
      <ThemeSection themes={themes} stances={preferences.stances} onChange={actions.setStance} />
      <SiteSection
        sites={sites}
        on={preferences.sites}
        onChange={actions.setSite}
        others={otherSites}
      />
    </>
  );
}
