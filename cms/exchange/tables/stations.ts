import { wheelchairAccess } from '#content/schema/station.ts';
import { stationLevels } from '#content/schema/station.ts';
import { datums } from '#cms/records/stations/datums.ts';
import { refOf } from '../directory.ts';
import { stationKey } from '../cells/station-key.ts';
import { titleKey } from '../cells/title-key.ts';
import { degrees } from '../cells/number-of.ts';
import type { SheetTable } from '../column.ts';
import { choiceColumn, yesNoColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { linesColumn, phoneColumn, textColumn } from '../columns/text-columns.ts';
import { numberColumn } from '../columns/number-columns.ts';
import { referenceColumn } from '../columns/reference-columns.ts';
import { exceptionsColumn } from './exceptions-column.ts';
import { hoursColumn } from './hours-column.ts';

/** 阵地: identified by its short or full name. */
export const stationsSheet: SheetTable = {
  collection: 'stations',
  label: '阵地',
  about: '实践所、实践站和服务点。照片和功能室在系统里登记。',
  namesItself: true,
  columns: [
    textColumn('shortName', {
      heading: '简称',
      aliases: ['站点', '站点简称'],
      isRequired: true,
      example: '龙堰村站',
    }),
    textColumn('name', {
      heading: '全称',
      aliases: ['名称', '站点名称', '站点全称'],
      isRequired: true,
      example: '青禾镇龙堰村新时代文明实践站',
    }),
    choiceColumn('level', stationLevels, {
      heading: '层级',
      aliases: ['级别'],
      example: stationLevels.station,
    }),
    referenceColumn('parent', 'stations', { heading: '上级阵地', aliases: ['上级'] }),
    referenceColumn('village', 'villages', {
      heading: '所在村',
      aliases: ['村', '行政村'],
      example: '龙堰村',
    }),
    phoneColumn('phone', {
      heading: '对外电话',
      aliases: ['电话', '联系电话'],
      note: '会公开，请写办公电话。',
    }),
    textColumn('address', { heading: '地址', aliases: ['详细地址'] }),
    textColumn('directions', { heading: '怎么去', aliases: ['路线'] }),
    hoursColumn,
    exceptionsColumn,
    textColumn('hoursNote', { heading: '开放时间说明' }),
    dayColumn('assuredDate', { heading: '核对日期', aliases: ['最近一次人工核对日期'] }),
    linesColumn('services', { heading: '日常服务', aliases: ['服务'], example: '图书借阅、代办代购' }),
    choiceColumn('wheelchair', wheelchairAccess, { heading: '轮椅能否进出', aliases: ['无障碍'] }),
    textColumn('accessNote', { heading: '无障碍说明' }),
    choiceColumn('coordinates.datum', datums, { heading: '坐标来源' }),
    numberColumn('coordinates.latitude', degrees, { heading: '纬度', example: '28.123456' }),
    numberColumn('coordinates.longitude', degrees, { heading: '经度', example: '107.123456' }),
    yesNoColumn('isDemonstration', {
      heading: '示范创建',
      aliases: ['示范创建阵地', '示范点'],
      example: '否',
    }),
    textColumn('introduction', { heading: '简介', aliases: ['介绍'] }),
  ],
  outOnly: { cover: '封面照片', photos: '更多照片', slug: '网址名' },
  near: [
    {
      keysOf: (fields) =>
        [fields['shortName'], fields['name']]
          .map((name) => stationKey(String(name ?? '')))
          .filter(({ core }) => core !== '')
          .map(({ kind, core }) => `${core} ${kind}`),
      ask: (other) =>
        `已有“${other}”，看起来是同一个阵地。要改它，请把简称写成“${other}”；确实是另一处，请先在“阵地”里登记，再导入。`,
      isRefused: true,
    },
    {
      keysOf: ({ level, village }) => {
        const isStation = level === undefined || level === null || level === 'station';
        return isStation && refOf(village) !== '' ? [refOf(village)] : [];
      },
      ask: (other) => `这个村已有“${other}”，请核对不是同一个站。`,
      isRefused: false,
    },
  ],
  titleOf: (fields) => String(fields['shortName'] ?? fields['name'] ?? ''),
  keysOf: (fields) =>
    [fields['shortName'], fields['name']]
      .map((name) => titleKey(String(name ?? '')))
      .filter((name) => name !== '')
      .map((name) => `名称 ${name}`),
};
