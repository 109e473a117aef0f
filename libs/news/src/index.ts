import { NewsItem } from './news-item.entity.js';
import { NewsCommunity, NewsCompany, NewsDispute, NewsEvent, NewsProject } from './news-links.entity.js';

export { NewsItem } from './news-item.entity.js';
export { NewsModule } from './news.module.js';
export { newsReadings } from './news.reading.js';

export const newsEntities = [NewsItem, NewsDispute, NewsEvent, NewsProject, NewsCompany, NewsCommunity];
